package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.CodeExpired;
import dev.karigar.auth.domain.AuthRejection.CodeUnknown;
import dev.karigar.auth.domain.AuthRejection.WrongCode;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.usecase.OneTimeCodes.Attempt;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Takes one guess at a code and spends the code when the guess is right. Runs inside the caller's transaction. */
@Singleton
public class CheckCode {

    private final OneTimeCodes codes;
    private final OneTimeCodeGenerator mint;
    private final Clock clock;

    CheckCode(OneTimeCodes codes, OneTimeCodeGenerator mint, Clock clock) {
        this.codes = codes;
        this.mint = mint;
        this.clock = clock;
    }

    Outcome<OneTimeCode, AuthRejection> check(UUID codeId, Set<CodePurpose> purposes, Secret guess) {
        var now = clock.instant();
        var attempt = codes.attempt(codeId, purposes, now);
        if (attempt.isEmpty()) {
            return Outcome.rejected(nothingToGuess(codeId, purposes));
        }
        var code = attempt.get().code();
        if (!isRight(guess, attempt.get())) {
            return Outcome.rejected(new WrongCode(code.attemptsLeft()));
        }
        codes.use(codeId, now);
        return Outcome.ok(code);
    }

    private boolean isRight(Secret guess, Attempt attempt) {
        // The hash is compared first and always, so that a code without an account behind it takes no less time.
        boolean matches = mint.matches(guess, attempt.hash());
        return matches && attempt.code().isRedeemable();
    }

    private AuthRejection nothingToGuess(UUID codeId, Set<CodePurpose> purposes) {
        return codes.find(codeId)
                .filter(code -> purposes.contains(code.purpose()))
                .<AuthRejection>map(code -> new CodeExpired())
                .orElseGet(CodeUnknown::new);
    }
}
