package dev.karigar.platform;

import dev.karigar.kernel.Role;
import java.util.Set;
import java.util.UUID;

/** The roles a user holds now, which may be more than the token they signed in with says. */
public interface CurrentRoles {

    /** Empty for an unknown or closed account. */
    Set<Role> of(UUID userId);
}
