package dev.karigar.auth.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user's account.
 *
 * @param passwordHash null for an account that signs in only with one-time codes
 * @param role         chosen at registration
 * @param locale       BCP 47
 * @param timeZone     IANA
 */
public record Account(UUID id, PhoneNumber phone, @Nullable EmailAddress email, @Nullable PasswordHash passwordHash, String firstName,
        String lastName, Role role, String locale, String timeZone, AccountStatus status, Instant createdAt) {

    public enum AccountStatus {
        ACTIVE,
        /** May not sign in. */
        SUSPENDED
    }

    /** A password hash in PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The text form hides it. */
    public record PasswordHash(String phc) {

        @Override
        public String toString() {
            return "***";
        }
    }

    public static Account of(UUID id, Registration registration, Instant now) {
        return new Account(id, registration.phone(), registration.email(), registration.passwordHash(), registration.firstName(),
                registration.lastName(), registration.role(), registration.locale(), registration.timeZone(), AccountStatus.ACTIVE, now);
    }

    public Account withoutEmail() {
        return new Account(id, phone, null, passwordHash, firstName, lastName, role, locale, timeZone, status, createdAt);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
