package dev.karigar.users.api;

import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.KnownLocale;
import dev.karigar.web.json.KnownTimeZone;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A change of the caller's profile. Absent and null fields keep their values. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A change of the profile. Absent and null fields keep their values.")
record UpdateMeRequest(
        @Schema(description = "Given name.", example = "Asha") @Nullable @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String firstName,
        @Schema(description = "Family name.", example = "Rao") @Nullable @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String lastName,
        @Schema(description = "Text of the public profile; an empty text removes it.",
                example = "Repairs taps and heating.") @Nullable @Pattern(regexp = TextConstraints.BIO,
                        message = TextConstraints.BIO_RULE) String bio,
        @Schema(description = "Language of messages, a BCP 47 tag.", maxLength = 35,
                example = "de-DE") @Nullable @KnownLocale @Size(max = 35) String locale,
        @Schema(description = "IANA time zone.", maxLength = 64,
                example = "Europe/Berlin") @Nullable @KnownTimeZone @Size(max = 64) String timeZone,
        @Schema(description = "Where the provider starts from; only for providers.") @Nullable @Valid GeoPointBody location,
        @Schema(description = "The provider's address, which no other user sees; only for providers. An empty text removes it.",
                example = "Torstr. 1, 10119 Berlin") @Nullable @Pattern(regexp = TextConstraints.ADDRESS,
                        message = TextConstraints.ADDRESS_RULE) String address) {

    ProfileChange toChange() {
        return new ProfileChange(firstName, lastName, bio, locale, timeZone, location == null ? null : location.toPoint(), address);
    }
}
