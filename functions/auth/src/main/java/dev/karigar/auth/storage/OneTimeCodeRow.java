package dev.karigar.auth.storage;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code auth.one_time_codes}; one of the two recipients is null. */
@MappedEntity(schema = "auth", value = "one_time_codes")
record OneTimeCodeRow(@Id UUID id, CodePurpose purpose, @Nullable String recipientPhone, @Nullable String recipientEmail,
        @Nullable UUID accountId, String locale, String codeSalt, String codeHash, int attempts, int sent, Instant createdAt,
        Instant expiresAt, Instant resendAt, @Nullable Instant usedAt) {

    /** An unused code. */
    static OneTimeCodeRow of(OneTimeCode code, CodeHash hash) {
        var phone = code.recipient() instanceof LoginIdentifier.Phone(var number) ? number.e164() : null;
        var email = code.recipient() instanceof LoginIdentifier.Email(var address) ? address.value() : null;
        return new OneTimeCodeRow(code.id(), code.purpose(), phone, email, code.accountId(), code.locale(), hash.salt(), hash.hash(),
                code.attempts(), code.sent(), code.createdAt(), code.expiresAt(), code.resendAt(), null);
    }

    OneTimeCode code() {
        return new OneTimeCode(id, purpose, recipient(), accountId, locale, attempts, sent, createdAt, expiresAt, resendAt);
    }

    private LoginIdentifier.Deliverable recipient() {
        return recipientPhone == null ? new LoginIdentifier.Email(new EmailAddress(Objects.requireNonNull(recipientEmail)))
                : new LoginIdentifier.Phone(new PhoneNumber(recipientPhone));
    }

    CodeHash hash() {
        return new CodeHash(codeSalt, codeHash);
    }
}
