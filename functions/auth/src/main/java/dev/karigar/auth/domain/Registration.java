package dev.karigar.auth.domain;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Data of a new user, stored until the one-time code proves that the phone is theirs.
 *
 * @param passwordHash null for an account that signs in only with one-time codes
 * @param role         never {@code ADMIN}
 * @param locale       BCP 47
 * @param timeZone     IANA
 */
public record Registration(PhoneNumber phone, @Nullable PasswordHash passwordHash, String firstName, String lastName, Role role,
        @Nullable EmailAddress email, String locale, String timeZone) {

    public Registration {
        if (role == Role.ADMIN) {
            throw new IllegalArgumentException("an administrator cannot register");
        }
    }
}
