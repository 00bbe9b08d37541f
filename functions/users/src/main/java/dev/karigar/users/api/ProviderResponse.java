package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider in a search's answer: the public profile and what belongs to the search.
 *
 * @param distanceKm from the searched place, in steps of 100 m; null when none was given
 * @param fromPrice  the lowest price of the provider's active listings, in the searched category; null when there are none
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProviderResponse(UUID id, String firstName, String lastName, String displayName, @Nullable String avatarUrl, @Nullable String bio,
        List<Role> roles, @Nullable String tradeName, List<String> skills, @Nullable GeoPointBody location,
        @Nullable Double serviceRadiusKm, @Nullable BigDecimal ratingAvg, int ratingCount, Instant createdAt, @Nullable Double distanceKm,
        @Nullable MoneyBody fromPrice) {

    static ProviderResponse of(ProviderSearchResult found) {
        var profile = found.profile();
        var location = profile.location();
        var price = found.fromPrice();
        return new ProviderResponse(profile.id(), profile.firstName(), profile.lastName(), profile.displayName(), profile.avatarUrl(),
                profile.bio(), profile.roles().stream().sorted().toList(), profile.tradeName(),
                profile.skills().stream().map(Skill::tag).toList(), location == null ? null : GeoPointBody.of(location),
                profile.serviceRadiusKm(), profile.rating().average(), profile.rating().count(), profile.joinedAt(),
                toSteps(found.distanceKm()), price == null ? null : MoneyBody.of(price));
    }

    private static @Nullable Double toSteps(@Nullable Double km) {
        return km == null ? null : (Double) (Math.round(km * 10) / 10.0);
    }
}
