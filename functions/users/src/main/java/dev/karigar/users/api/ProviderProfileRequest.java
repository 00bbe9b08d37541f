package dev.karigar.users.api;

import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.ProviderProfile.ProviderSkills;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The provider profile of the caller. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A provider profile.")
record ProviderProfileRequest(
        @Schema(description = "Name of the business.", example = "Rao Plumbing") @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String tradeName,
        @Schema(description = "All skills, in the order in which they are shown.", example = "[\"plumbing\", \"heating\"]") @Size(
                max = Skill.MAX_PER_USER) List<@Pattern(regexp = TextConstraints.TAG, message = TextConstraints.TAG_RULE) String> skills,
        @Schema(description = "Where the provider starts from; others see it rounded to about 1 km.") @Valid GeoPointBody location,
        @Schema(description = "Distance from `location`, in kilometres, up to which the provider works.",
                example = "15") @DecimalMin("0.1") @DecimalMax("" + ProviderProfile.MAX_RADIUS_KM) double serviceRadiusKm,
        @Schema(description = "Text of the public profile; absent keeps the present one.",
                example = "Repairs taps and heating.") @Nullable @Pattern(regexp = TextConstraints.BIO,
                        message = TextConstraints.BIO_RULE) String bio) {

    ProviderSkills toOffer() {
        return new ProviderSkills(tradeName, Skill.of(skills), location.toPoint(), serviceRadiusKm, bio);
    }
}
