package dev.karigar.auth.api;

import dev.karigar.kernel.Role;

/** The roles somebody may register with. */
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
