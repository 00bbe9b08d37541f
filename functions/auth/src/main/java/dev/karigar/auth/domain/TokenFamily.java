package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The refresh tokens of one session: one is current, its predecessor is remembered.
 *
 * @param key         tells this family's tokens from made-up ones
 * @param currentHash hash of the only token that can be rotated
 */
public record TokenFamily(String key, String currentHash, @Nullable Predecessor previous) {

    /** How long the predecessor may ask again for an answer that was lost. */
    public static final Duration LOST_ANSWER_WINDOW = Duration.ofSeconds(60);

    /**
     * @param hash           of the token before the current one
     * @param successorNonce with that token itself gives the current one again
     * @param answeredAt     when it was last answered
     * @param repeated       whether its one repetition is used up
     */
    public record Predecessor(String hash, String successorNonce, Instant rotatedAt, Instant answeredAt, boolean repeated) {
    }

    /**
     * What presenting a genuine token of this family means.
     *
     * @param arrivedAt when the request came in, before it waited for others of the same session; the gateway gives it in
     *                  whole milliseconds, so only an earlier millisecond counts as before
     */
    public RefreshDecision judge(String presentedHash, Instant arrivedAt, Instant now) {
        if (presentedHash.equals(currentHash)) {
            return new RefreshDecision.Rotate();
        }
        if (previous == null) {
            return new RefreshDecision.Reused();
        }
        if (!presentedHash.equals(previous.hash())) {
            return isBefore(arrivedAt, previous.rotatedAt()) ? new RefreshDecision.Superseded() : new RefreshDecision.Reused();
        }
        return judgePrevious(previous, arrivedAt, now);
    }

    private static RefreshDecision judgePrevious(Predecessor previous, Instant arrivedAt, Instant now) {
        if (now.isAfter(previous.rotatedAt().plus(LOST_ANSWER_WINDOW))) {
            return new RefreshDecision.Reused();
        }
        // Sent before anybody had an answer to the same token: not a repetition but part of one burst.
        if (isBefore(arrivedAt, previous.answeredAt())) {
            return new RefreshDecision.GracePeriodReplay(previous, previous.repeated());
        }
        return previous.repeated() ? new RefreshDecision.Reused() : new RefreshDecision.GracePeriodReplay(previous, true);
    }

    private static boolean isBefore(Instant arrivedAt, Instant answeredAt) {
        return arrivedAt.isBefore(answeredAt.truncatedTo(ChronoUnit.MILLIS));
    }

    public TokenFamily rotated(String nextHash, String successorNonce, Instant now, Instant answeredAt) {
        return new TokenFamily(key, nextHash, new Predecessor(currentHash, successorNonce, now, answeredAt, false));
    }

    public TokenFamily repeated(RefreshDecision.GracePeriodReplay verdict, Instant answeredAt) {
        var before = verdict.previous();
        return new TokenFamily(key, currentHash,
                new Predecessor(before.hash(), before.successorNonce(), before.rotatedAt(), answeredAt, verdict.usesUpRepetition()));
    }
}
