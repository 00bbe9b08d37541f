package dev.karigar.bookings.domain;

import dev.karigar.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Six digits that the requester's app shows and the provider types in: the proof that they met. After five wrong tries
 * no more are taken for a quarter of an hour, which makes guessing one of a million a matter of years.
 *
 * @param wrongTries  since the code was made or the lock ended
 * @param lockedUntil null while it can be tried
 */
public record StartCode(Secret digits, int wrongTries, @Nullable Instant lockedUntil) {

    public static final int TRIES = 5;
    public static final Duration LOCK = Duration.ofMinutes(15);

    public static StartCode of(Secret digits) {
        return new StartCode(digits, 0, null);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Takes as long for every wrong code, wherever it differs. */
    public boolean matches(Secret attempt) {
        var right = digits.value();
        var tried = attempt.value();
        int different = right.length() ^ tried.length();
        for (int i = 0; i < right.length(); i++) {
            different |= right.charAt(i) ^ (i < tried.length() ? tried.charAt(i) : 0);
        }
        return different == 0;
    }

    public StartCode afterWrongTry(Instant now) {
        int tries = lockedUntil == null ? wrongTries + 1 : 1;
        return new StartCode(digits, tries, tries >= TRIES ? now.plus(LOCK) : null);
    }

    public int attemptsLeft() {
        return Math.max(0, TRIES - wrongTries);
    }
}
