package dev.karigar.users.usecase;

import dev.karigar.users.domain.UserProfile;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All users, each as they see themselves. */
public interface UserProfiles {

    /** Empty for an unknown or closed account. */
    Optional<UserProfile> find(UUID id);

    /** As {@link #find}, and nobody else changes the member before the open unit of work ends. */
    Optional<UserProfile> lock(UUID id, Instant now);

    /**
     * Keeps a member that was locked.
     *
     * @return as kept, one version on
     */
    UserProfile save(UserProfile member, Instant now);
}
