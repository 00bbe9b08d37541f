package dev.karigar.users.usecase;

import dev.karigar.users.domain.UserProfile;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All users' own profiles. */
public interface UserProfiles {

    /** Returns empty for an unknown or suspended account. */
    Optional<UserProfile> find(UUID id);

    /** Finds and locks a profile until the transaction ends. */
    Optional<UserProfile> lock(UUID id, Instant now);

    /**
     * Saves a locked profile and returns it with its new version.
     *
     * @throws IllegalStateException if the version has changed since the profile was read
     */
    UserProfile save(UserProfile user, Instant now);
}
