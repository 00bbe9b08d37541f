package dev.karigar.auth.api;

import dev.karigar.auth.domain.AuthRejection;
import dev.karigar.auth.domain.PasswordPolicy;
import dev.karigar.auth.domain.PasswordPolicy.PasswordViolation;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import java.time.Duration;

/** Maps the rejections of the auth domain to problems. */
final class AuthProblems {

    private AuthProblems() {
    }

    static ProblemException of(AuthRejection rejection) {
        return switch (rejection) {
            case AuthRejection.InvalidCredentials() -> ProblemException.of(ProblemCode.INVALID_CREDENTIALS);
            case AuthRejection.AccountSuspended() -> ProblemException.of(ProblemCode.FORBIDDEN, "the account is suspended");
            case AuthRejection.TooManyAttempts(var retryAfter) -> limited("too many attempts for this account", retryAfter);
            case AuthRejection.CodeUnknown() -> ProblemException.of(ProblemCode.NOT_FOUND);
            case AuthRejection.WrongCode(int left) -> ProblemException.of(ProblemCode.OTP_INVALID).with("attempts_left", left);
            case AuthRejection.CodeExpired() -> ProblemException.of(ProblemCode.OTP_EXPIRED, "request a new code");
            case AuthRejection.ResendTooEarly(var retryAfter) -> limited("wait until resend_at", retryAfter);
            case AuthRejection.PasswordRefused(var fault) -> invalidPassword("/password", fault);
            case AuthRejection.RefreshTokenInvalid() -> ProblemException.of(ProblemCode.REFRESH_TOKEN_INVALID);
            case AuthRejection.RefreshTokenReused() -> ProblemException.of(ProblemCode.REFRESH_TOKEN_REUSED);
            case AuthRejection.RefreshSuperseded() ->
                ProblemException.of(ProblemCode.CONFLICT, "other refreshes of this session ran at the same time: use the newest token");
            case AuthRejection.SessionUnknown() -> ProblemException.of(ProblemCode.NOT_FOUND);
        };
    }

    /** As {@link #of}, for bodies whose field is {@code new_password}. */
    static ProblemException ofNewPassword(AuthRejection rejection) {
        return rejection instanceof AuthRejection.PasswordRefused(var fault) ? invalidPassword("/new_password", fault) : of(rejection);
    }

    private static ProblemException limited(String detail, Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        return ProblemException.of(ProblemCode.RATE_LIMITED, detail).header("Retry-After", Long.toString(seconds));
    }

    private static ProblemException invalidPassword(String pointer, PasswordViolation fault) {
        return ProblemException.invalid(switch (fault) {
            case TOO_SHORT -> new FieldError(pointer, "too-short", "a password has at least " + PasswordPolicy.MIN_LENGTH + " characters");
            case TOO_LONG -> new FieldError(pointer, "too-long", "a password has at most " + PasswordPolicy.MAX_LENGTH + " characters");
            case TOO_COMMON -> new FieldError(pointer, "too-common", "this is one of the most common passwords");
        });
    }
}
