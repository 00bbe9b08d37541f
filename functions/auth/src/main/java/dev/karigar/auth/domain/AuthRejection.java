package dev.karigar.auth.domain;

import dev.karigar.auth.domain.PasswordPolicy.PasswordViolation;
import java.time.Duration;

/** The reasons for which a request is rejected. */
public sealed interface AuthRejection {

    /** The identifier or the password is wrong; which one is not revealed. */
    record InvalidCredentials() implements AuthRejection {
    }

    /** The credentials are right, but the account is suspended. */
    record AccountSuspended() implements AuthRejection {
    }

    /** Too many attempts for one account or phone, counted over all client addresses. */
    record TooManyAttempts(Duration retryAfter) implements AuthRejection {
    }

    record CodeUnknown() implements AuthRejection {
    }

    record WrongCode(int attemptsLeft) implements AuthRejection {
    }

    /** The code has expired, was used, or has no attempts left. */
    record CodeExpired() implements AuthRejection {
    }

    record ResendTooEarly(Duration retryAfter) implements AuthRejection {
    }

    record PasswordRefused(PasswordViolation violation) implements AuthRejection {
    }

    /** The token is not authentic, or its session has ended or expired. */
    record RefreshTokenInvalid() implements AuthRejection {
    }

    /** Reuse of the token was detected, and the session has ended. */
    record RefreshTokenReused() implements AuthRejection {
    }

    /** Concurrent refreshes of the same session have replaced the token. */
    record RefreshSuperseded() implements AuthRejection {
    }

    record SessionUnknown() implements AuthRejection {
    }
}
