package dev.karigar.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The refresh tokens of one session: rotation with reuse detection (RFC 9700, section 4.14.2) and a grace period for one
 * lost response.
 *
 * @param key         authenticates the tokens of this family
 * @param currentHash hash of the only token that can be rotated
 * @param previous    the token before it; null until the first rotation
 */
public record TokenFamily(String key, String currentHash, @Nullable Predecessor previous) {

    /** How long after a rotation the previous token may be presented once more. */
    public static final Duration GRACE_PERIOD = Duration.ofSeconds(60);

    /**
     * @param successorNonce derives the current token from the previous one
     * @param answeredAt     when the previous token was last answered
     * @param replayed       whether its one replay is used up
     */
    public record Predecessor(String hash, String successorNonce, Instant rotatedAt, Instant answeredAt, boolean replayed) {
    }

    /** What happens to a presented refresh token. */
    public sealed interface RefreshDecision {

        /** It is the current token and is replaced by a new one. */
        record Rotate() implements RefreshDecision {
        }

        /**
         * It is the previous token within its grace period: the response may have been lost, so the current token is issued again.
         *
         * @param replayed whether the replay is used up then; concurrent requests with one token do not use it up
         */
        record GracePeriodReplay(Predecessor previous, boolean replayed) implements RefreshDecision {
        }

        /** An old token was presented. Two parties hold tokens of this session and one of them has stolen it: the session is ended. */
        record ReuseDetected() implements RefreshDecision {
        }

        /** It was current when the request arrived, but concurrent requests have rotated it twice. No reuse; nothing is issued. */
        record Superseded() implements RefreshDecision {
        }
    }

    /**
     * Decides on an authentic token of this family.
     *
     * @param arrivedAt when API Gateway received the request, before it waited for concurrent requests of the session. The
     *                      gateway's resolution is one millisecond, so only an earlier millisecond counts as before.
     */
    public RefreshDecision evaluate(String presentedHash, Instant arrivedAt, Instant now) {
        if (presentedHash.equals(currentHash)) {
            return new RefreshDecision.Rotate();
        }
        if (previous == null) {
            return new RefreshDecision.ReuseDetected();
        }
        if (!presentedHash.equals(previous.hash())) {
            return isBefore(arrivedAt, previous.rotatedAt()) ? new RefreshDecision.Superseded() : new RefreshDecision.ReuseDetected();
        }
        return evaluatePrevious(previous, arrivedAt, now);
    }

    private static RefreshDecision evaluatePrevious(Predecessor previous, Instant arrivedAt, Instant now) {
        if (now.isAfter(previous.rotatedAt().plus(GRACE_PERIOD))) {
            return new RefreshDecision.ReuseDetected();
        }
        // A request that arrived before the previous token was last answered is concurrent with that one; it is not a replay.
        if (isBefore(arrivedAt, previous.answeredAt())) {
            return new RefreshDecision.GracePeriodReplay(previous, previous.replayed());
        }
        return previous.replayed() ? new RefreshDecision.ReuseDetected() : new RefreshDecision.GracePeriodReplay(previous, true);
    }

    private static boolean isBefore(Instant arrivedAt, Instant answeredAt) {
        return arrivedAt.isBefore(answeredAt.truncatedTo(ChronoUnit.MILLIS));
    }

    public TokenFamily rotate(String newHash, String successorNonce, Instant now, Instant answeredAt) {
        return new TokenFamily(key, newHash, new Predecessor(currentHash, successorNonce, now, answeredAt, false));
    }

    public TokenFamily replay(RefreshDecision.GracePeriodReplay replay, Instant answeredAt) {
        var token = replay.previous();
        return new TokenFamily(key, currentHash,
                new Predecessor(token.hash(), token.successorNonce(), token.rotatedAt(), answeredAt, replay.replayed()));
    }
}
