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
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A new user.
 *
 * @param phone    with its country code, or as people write it in the locale's country
 * @param password 8 to 128 characters; absent to sign in by one-time codes
 * @param locale   BCP 47; {@code en} when absent
 * @param timeZone IANA; {@code UTC} when absent
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record RegisterRequest(@NotBlank @Size(max = 40) String phone, @Nullable @Size(max = 256) String password,
        @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String firstName,
        @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String lastName, RegistrableRole role,
        @Nullable @Email @Size(min = 3, max = 254) String email, @Nullable @KnownLocale @Size(max = 35) String locale,
        @Nullable @KnownTimeZone @Size(max = 64) String timeZone) {

    /** The country whose way of writing phone numbers is meant; null when the locale names none. */
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
