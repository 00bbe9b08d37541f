package dev.karigar.users.api;

import dev.karigar.users.domain.Profile.ProfileChange;
import dev.karigar.web.json.GeoPointBody;
import dev.karigar.web.json.KnownLocale;
import dev.karigar.web.json.KnownTimeZone;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's own profile; absent and null fields stay as they are.
 *
 * @param bio      an empty text removes it
 * @param locale   BCP 47
 * @param timeZone IANA name
 * @param location providers alone: where they start from
 * @param address  providers alone, shown to nobody else; an empty text removes it
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record UpdateMeRequest(@Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String firstName,
        @Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String lastName,
        @Nullable @Pattern(regexp = TextConstraints.BIO, message = TextConstraints.BIO_RULE) String bio,
        @Nullable @KnownLocale @Size(max = 35) String locale, @Nullable @KnownTimeZone @Size(max = 64) String timeZone,
        @Nullable @Valid GeoPointBody location,
        @Nullable @Pattern(regexp = TextConstraints.ADDRESS, message = TextConstraints.ADDRESS_RULE) String address) {

    ProfileChange toChange() {
        return new ProfileChange(firstName, lastName, bio, locale, timeZone, location == null ? null : location.toPoint(), address);
    }
}
