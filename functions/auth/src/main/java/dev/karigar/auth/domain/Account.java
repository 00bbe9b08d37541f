package dev.karigar.auth.domain;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param passwordHash null while the account signs in by one-time codes alone
 * @param role         the one chosen at registration
 */
public record Account(UUID id, PhoneNumber phone, @Nullable EmailAddress email, @Nullable PasswordHash passwordHash, String firstName,
        String lastName, Role role, String locale, String timeZone, AccountStatus status, Instant createdAt) {

    public static Account registered(UUID id, Registration registration, Instant at) {
        return new Account(id, registration.phone(), registration.email(), registration.passwordHash(), registration.firstName(),
                registration.lastName(), registration.role(), registration.locale(), registration.timeZone(), AccountStatus.ACTIVE, at);
    }

    public Account withoutEmail() {
        return new Account(id, phone, null, passwordHash, firstName, lastName, role, locale, timeZone, status, createdAt);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
