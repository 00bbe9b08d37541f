package dev.karigar.auth.api;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.web.phone.PhoneNumbers;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The account whose password was forgotten: either of the two fields. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "The account whose password was forgotten: exactly one of the two fields.")
record PasswordResetRequest(
        @Schema(description = "Phone number with its country code.", maxLength = 40,
                example = "+491713920001") @Nullable @Size(max = 40) String phone,
        @Schema(description = "E-mail address.", minLength = 3, maxLength = 254,
                example = "asha@example.com") @Nullable @Email @Size(min = 3, max = 254) String email) {

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
