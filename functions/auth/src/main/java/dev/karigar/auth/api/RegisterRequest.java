package dev.karigar.auth.api;

import dev.karigar.auth.usecase.Register.NewUser;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.web.json.KnownLocale;
import dev.karigar.web.json.KnownTimeZone;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A new user.
 *
 * @param password null to log in by one-time codes only
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A new user.")
record RegisterRequest(
        @Schema(description = "Mobile number with its country code, or in the national notation of the country of `locale`.",
                example = "+491713920001") @NotBlank @Size(max = 40) String phone,
        @Schema(description = "8 to 128 characters. Without it the user logs in by one-time codes.", minLength = 8, maxLength = 128,
                example = "correct horse battery") @Nullable @Size(max = 256) String password,
        @Schema(description = "Given name.", example = "Asha") @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String firstName,
        @Schema(description = "Family name.", example = "Rao") @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String lastName,
        @Schema(description = "The first role of the user; a seeker can become a provider later.") RegistrableRole role,
        @Schema(description = "E-mail address.", minLength = 3, maxLength = 254,
                example = "asha@example.com") @Nullable @Email @Size(min = 3, max = 254) String email,
        @Schema(description = "Language of messages, a BCP 47 tag; `en` when absent.", maxLength = 35,
                example = "de-DE") @Nullable @KnownLocale @Size(max = 35) String locale,
        @Schema(description = "IANA time zone; `UTC` when absent.", maxLength = 64,
                example = "Europe/Berlin") @Nullable @KnownTimeZone @Size(max = 64) String timeZone) {

    /** The ISO 3166-1 code of the country whose national notation of phone numbers applies; null if the locale has no country. */
    @Nullable
    String region() {
        var country = locale == null ? "" : Locale.forLanguageTag(locale).getCountry();
        return country.isEmpty() ? null : country;
    }

    NewUser toUser(PhoneNumber number) {
        return new NewUser(number, password == null ? null : new Secret(password), firstName.strip(), lastName.strip(), role.role(),
                email == null ? null : new EmailAddress(email), locale == null ? "en" : locale, timeZone == null ? "UTC" : timeZone);
    }
}
