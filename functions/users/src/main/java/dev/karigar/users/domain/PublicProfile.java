package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public part of a user's profile: no phone, no e-mail address, no street address.
 *
 * @param tradeName       null unless the user is a provider
 * @param location        with a resolution of about 1 km; null unless the user is a provider
 * @param serviceRadiusKm null unless the user is a provider
 * @param joinedAt        when the account was created
 */
public record PublicProfile(UUID id, String firstName, String lastName, String displayName, @Nullable String avatarUrl,
        @Nullable String bio, Set<Role> roles, @Nullable String tradeName, List<Skill> skills, @Nullable GeoPoint location,
        @Nullable Double serviceRadiusKm, Rating rating, Instant joinedAt) {

    /** @param average 1 to 5; null while {@code count} is 0 */
    public record Rating(@Nullable BigDecimal average, int count) {

        public static final Rating NONE = new Rating(null, 0);
    }

    public PublicProfile {
        roles = Set.copyOf(roles);
        skills = List.copyOf(skills);
        location = location == null ? null : location.coarse();
    }
}
