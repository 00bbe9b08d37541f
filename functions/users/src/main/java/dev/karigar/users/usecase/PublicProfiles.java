package dev.karigar.users.usecase;

import dev.karigar.users.domain.PublicProfile;
import java.util.Optional;
import java.util.UUID;

/** All users, as anybody sees them. */
public interface PublicProfiles {

    /** Empty for an unknown or closed account. */
    Optional<PublicProfile> find(UUID id);
}
