package dev.karigar.auth.domain;

import java.time.Duration;

/** Why somebody is not let in. */
public sealed interface AuthRejection {

    /** Wrong name or password, never saying which. */
    record InvalidCredentials() implements AuthRejection {
    }

    /** The right credentials of an account that may not sign in now. */
    record AccountSuspended() implements AuthRejection {
    }

    /** Too many tries for one account or one phone, wherever they came from. */
    record TooManyAttempts(Duration retryAfter) implements AuthRejection {
    }

    record CodeUnknown() implements AuthRejection {
    }

    record WrongCode(int attemptsLeft) implements AuthRejection {
    }

    /** Too old, used, or guessed at too often. */
    record CodeExpired() implements AuthRejection {
    }

    record ResendTooEarly(Duration retryAfter) implements AuthRejection {
    }

    record PasswordRefused(PasswordViolation fault) implements AuthRejection {
    }

    /** Made up, signed out, or left unused for too long. */
    record RefreshTokenInvalid() implements AuthRejection {
    }

    /** Used before; the session is over. */
    record RefreshTokenReused() implements AuthRejection {
    }

    /** Superseded by other refreshes of the same session that were running at the same time. */
    record RefreshOvertaken() implements AuthRejection {
    }

    record SessionUnknown() implements AuthRejection {
    }
}
