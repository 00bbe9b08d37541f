package dev.karigar.users.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.kernel.Role;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provider that a search found: the public profile, with distance and price. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "A provider that a search found.")
record ProviderResponse(@Schema(description = "Identifies the user.") UUID id,
        @Schema(description = "Given name.", example = "Asha") String firstName,
        @Schema(description = "Family name.", example = "Rao") String lastName,
        @Schema(description = "Name to show: the trade name of a provider, otherwise given and family name.",
                example = "Rao Plumbing") String displayName,
        @Schema(description = "Address of the profile picture; null without one.", format = "uri",
                example = "https://media.example.com/avatars/256.webp") @Nullable String avatarUrl,
        @Schema(description = "Text of the profile; null without one.", example = "Repairs taps and heating.") @Nullable String bio,
        @Schema(description = "Roles of the user, at least one.") List<Role> roles,
        @Schema(description = "Name of the business; null without a provider profile.",
                example = "Rao Plumbing") @Nullable String tradeName,
        @Schema(description = "Skills in the order in which they are shown.", example = "[\"plumbing\", \"heating\"]") List<String> skills,
        @Schema(description = "Where the provider starts from, to about 1 km; null without a profile.") @Nullable GeoPointBody location,
        @Schema(description = "Distance from `location`, in kilometres, up to which the provider works; null without a provider profile.",
                example = "15") @Nullable Double serviceRadiusKm,
        @Schema(description = "Average rating, 1 to 5; null without ratings.", example = "4.6") @Nullable BigDecimal ratingAvg,
        @Schema(description = "Number of ratings.", example = "12") int ratingCount,
        @Schema(description = "Time of the registration.") Instant createdAt,
        @Schema(description = "Distance from the searched location in kilometres, in steps of 0.1; null without a location.",
                example = "3.4") @Nullable Double distanceKm,
        @Schema(description = "Lowest price of active listings in the category; null without one.") @Nullable MoneyBody fromPrice) {

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
