package dev.karigar.auth.api;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.web.phone.PhoneNumbers;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One of the two. */
@Serdeable(naming = SnakeCaseStrategy.class)
record PasswordResetRequest(@Nullable @Size(max = 40) String phone, @Nullable @Email @Size(min = 3, max = 254) String email) {

    LoginIdentifier.Deliverable recipient(PhoneNumbers phones) {
        if (phone != null && email == null) {
            return new LoginIdentifier.Phone(phones.parse(phone, null));
        }
        if (email != null && phone == null) {
            return new LoginIdentifier.Email(new EmailAddress(email));
        }
        throw ProblemException.invalid(new FieldError("", "one-of", "either phone or email is expected"));
    }
}
