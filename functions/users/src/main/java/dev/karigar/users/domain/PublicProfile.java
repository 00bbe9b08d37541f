package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a user. It has no place for a phone, an e-mail address or a street.
 *
 * @param tradeName       null unless a provider
 * @param location        of a provider, about a kilometre exact
 * @param serviceRadiusKm of a provider
 * @param memberSince     when the account was made
 */
public record PublicProfile(UUID id, String firstName, String lastName, String displayName, @Nullable String avatarUrl,
        @Nullable String bio, Set<Role> roles, @Nullable String tradeName, List<Skill> skills, @Nullable GeoPoint location,
        @Nullable Double serviceRadiusKm, Rating rating, Instant memberSince) {

    public PublicProfile {
        roles = Set.copyOf(roles);
        skills = List.copyOf(skills);
        location = location == null ? null : location.coarse();
    }
}
