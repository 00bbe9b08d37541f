package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.Registration;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code auth.pending_registrations}; the phone is the recipient of its code. */
@MappedEntity(schema = "auth", value = "pending_registrations")
record PendingRegistrationRow(@Id UUID codeId, @Nullable String passwordHash, String firstName, String lastName, Role role,
        @Nullable String email, String locale, String timeZone) {

    static PendingRegistrationRow of(UUID codeId, Registration registration) {
        var hash = registration.passwordHash();
        var email = registration.email();
        return new PendingRegistrationRow(codeId, hash == null ? null : hash.phc(), registration.firstName(), registration.lastName(),
                registration.role(), email == null ? null : email.value(), registration.locale(), registration.timeZone());
    }

    Registration registration(PhoneNumber phone) {
        return new Registration(phone, passwordHash == null ? null : new PasswordHash(passwordHash), firstName, lastName, role,
                email == null ? null : new EmailAddress(email), locale, timeZone);
    }
}
