package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.AuthRejection.CodeExpired;
import dev.karigar.auth.domain.AuthRejection.CodeUnknown;
import dev.karigar.auth.domain.AuthRejection.ResendTooEarly;
import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.CodeChannel;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Replaces a code by a new one and sends it. The attempts so far stay counted. */
@Singleton
public final class ResendCode {

    private final UnitOfWork unitOfWork;
    private final OneTimeCodes codes;
    private final SendCode sendCode;
    private final AttemptLimits limits;
    private final Clock clock;

    ResendCode(UnitOfWork unitOfWork, OneTimeCodes codes, SendCode sendCode, AttemptLimits limits, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.codes = codes;
        this.sendCode = sendCode;
        this.limits = limits;
        this.clock = clock;
    }

    public Outcome<OneTimeCode, AuthRejection> resend(UUID codeId, CodeChannel channel) {
        return unitOfWork.run(() -> codes.find(codeId)
                .map(code -> resend(code, channel, clock.instant()))
                .orElseGet(() -> Outcome.rejected(new CodeUnknown())));
    }

    private Outcome<OneTimeCode, AuthRejection> resend(OneTimeCode code, CodeChannel channel, Instant now) {
        if (!now.isBefore(code.expiresAt()) || code.attemptsLeft() == 0) {
            return Outcome.rejected(new CodeExpired());
        }
        if (now.isBefore(code.resendAt())) {
            return Outcome.rejected(new ResendTooEarly(Duration.between(now, code.resendAt())));
        }
        if (code.sent() == OneTimeCode.MAX_SENDS) {
            return Outcome.rejected(new TooManyAttempts(Duration.between(now, code.expiresAt())));
        }
        var rejection = limits.countMessage(code.recipient());
        if (rejection.isPresent()) {
            return Outcome.rejected(rejection.get());
        }
        var resent = code.resend(now);
        return sendCode.resend(resent, channel, now) ? Outcome.ok(resent) : Outcome.rejected(rejectionForLostUpdate(code, now));
    }

    /** Another transaction has resent or redeemed the code since it was read. */
    private AuthRejection rejectionForLostUpdate(OneTimeCode code, Instant now) {
        return codes.find(code.id())
                .filter(newer -> newer.sent() > code.sent())
                .<AuthRejection>map(newer -> new ResendTooEarly(Duration.between(now, newer.resendAt())))
                .orElseGet(CodeExpired::new);
    }
}
