package dev.karigar.platform;

import dev.karigar.kernel.Role;
import java.util.Set;
import java.util.UUID;

/** The current roles of a user. An access token can lack roles that the user received after it was issued. */
public interface CurrentRoles {

    /** Empty for an unknown or closed account. */
    Set<Role> of(UUID userId);
}
