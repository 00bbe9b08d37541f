package dev.karigar.bookings.domain;

import dev.karigar.kernel.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Six digits that the requester's app shows and the provider enters to start: they prove that both are at the same place.
 * {@value #MAX_ATTEMPTS} wrong attempts lock the code, so guessing one of a million takes years.
 *
 * @param wrongAttempts since the code was generated or the last lock ended
 * @param lockedUntil   attempts are rejected before this time; null without a lock
 */
public record StartCode(Secret digits, int wrongAttempts, @Nullable Instant lockedUntil) {

    public static final int MAX_ATTEMPTS = 5;
    public static final Duration LOCK_DURATION = Duration.ofMinutes(15);

    public static StartCode of(Secret digits) {
        return new StartCode(digits, 0, null);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Compares in constant time. */
    public boolean matches(Secret attempt) {
        return MessageDigest.isEqual(bytes(digits), bytes(attempt));
    }

    private static byte[] bytes(Secret secret) {
        return secret.value().getBytes(StandardCharsets.UTF_8);
    }

    /** Counts a wrong attempt. The first one after a lock starts a new count. */
    public StartCode withWrongAttempt(Instant now) {
        int attempts = lockedUntil == null ? wrongAttempts + 1 : 1;
        return new StartCode(digits, attempts, attempts >= MAX_ATTEMPTS ? now.plus(LOCK_DURATION) : null);
    }

    public int attemptsLeft() {
        return Math.max(0, MAX_ATTEMPTS - wrongAttempts);
    }
}
