package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.CodeExpired;
import dev.karigar.auth.domain.AuthRejection.CodeUnknown;
import dev.karigar.auth.domain.AuthRejection.WrongCode;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.usecase.OneTimeCodes.Attempt;
import dev.karigar.auth.usecase.SendCode.OneTimeCodeGenerator;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Counts an attempt to redeem a code and marks it as used if the digits are right. Runs inside the caller's transaction. */
@Singleton
public final class CheckCode {

    private final OneTimeCodes codes;
    private final OneTimeCodeGenerator codeGenerator;
    private final Clock clock;

    CheckCode(OneTimeCodes codes, OneTimeCodeGenerator codeGenerator, Clock clock) {
        this.codes = codes;
        this.codeGenerator = codeGenerator;
        this.clock = clock;
    }

    Outcome<OneTimeCode, AuthRejection> check(UUID codeId, Set<CodePurpose> purposes, Secret digits) {
        var now = clock.instant();
        var attempt = codes.attempt(codeId, purposes, now);
        if (attempt.isEmpty()) {
            return Outcome.rejected(rejectionForMissingAttempt(codeId, purposes));
        }
        var code = attempt.get().code();
        if (!isRight(digits, attempt.get())) {
            return Outcome.rejected(new WrongCode(code.attemptsLeft()));
        }
        codes.markUsed(codeId, now);
        return Outcome.ok(code);
    }

    private boolean isRight(Secret digits, Attempt attempt) {
        // The hash is always compared, so that a code without an account takes the same time.
        boolean matches = codeGenerator.matches(digits, attempt.hash());
        return matches && attempt.code().isRedeemable();
    }

    private AuthRejection rejectionForMissingAttempt(UUID codeId, Set<CodePurpose> purposes) {
        return codes.find(codeId)
                .filter(code -> purposes.contains(code.purpose()))
                .<AuthRejection>map(code -> new CodeExpired())
                .orElseGet(CodeUnknown::new);
    }
}
