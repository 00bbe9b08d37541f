package dev.karigar.auth.api;

import dev.karigar.kernel.Role;
import io.swagger.v3.oas.annotations.media.Schema;

/** The roles that a registration can ask for. */
@Schema(description = "A role that a registration can ask for.")
enum RegistrableRole {
    SERVICE_SEEKER(Role.SERVICE_SEEKER),
    SERVICE_PROVIDER(Role.SERVICE_PROVIDER);

    private final Role role;

    RegistrableRole(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
