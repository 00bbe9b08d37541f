package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Account.AccountStatus;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code auth.accounts}. */
@MappedEntity(schema = "auth", value = "accounts")
record AccountRow(@Id UUID id, String phone, @Nullable String email, @Nullable String passwordHash, String firstName, String lastName,
        Role role, String locale, String timeZone, AccountStatus status, Instant createdAt, Instant updatedAt) {

    Account account() {
        return new Account(id, new PhoneNumber(phone), email == null ? null : new EmailAddress(email),
                passwordHash == null ? null : new PasswordHash(passwordHash), firstName, lastName, role, locale, timeZone, status,
                createdAt);
    }
}
