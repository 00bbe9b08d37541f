package dev.karigar.users.api;

import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.ProviderProfile.ProviderSkills;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what a user becomes a provider, or changes what they offer.
 *
 * @param serviceRadiusKm how far from {@code location} the provider works
 * @param bio             absent leaves the profile's as it is
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ProviderProfileRequest(@Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String tradeName,
        @Size(max = Skill.MAX_PER_USER) List<@Pattern(regexp = TextConstraints.TAG, message = TextConstraints.TAG_RULE) String> skills,
        @Valid GeoPointBody location, @DecimalMin("0.1") @DecimalMax("" + ProviderProfile.MAX_RADIUS_KM) double serviceRadiusKm,
        @Nullable @Pattern(regexp = TextConstraints.BIO, message = TextConstraints.BIO_RULE) String bio) {

    ProviderSkills toOffer() {
        return new ProviderSkills(tradeName, Skill.of(skills), location.toPoint(), serviceRadiusKm, bio);
    }
}
