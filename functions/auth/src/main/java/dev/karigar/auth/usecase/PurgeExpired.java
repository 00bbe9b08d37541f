package dev.karigar.auth.usecase;

import dev.karigar.platform.RateLimitBuckets;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Removes codes, with what was said at registration, and sessions that nobody can use any more; and, for all groups, the buckets
 * of callers who stay away.
 */
@Singleton
public class PurgeExpired {

    /** Long enough to answer a late guess with "expired" rather than "unknown". */
    private static final Duration CODES_KEPT = Duration.ofDays(1);
    /** Long enough to tell a client that comes back why its session is over. */
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final RateLimitBuckets buckets;
    private final Clock clock;

    PurgeExpired(OneTimeCodes codes, Sessions sessions, RateLimitBuckets buckets, Clock clock) {
        this.codes = codes;
        this.sessions = sessions;
        this.buckets = buckets;
        this.clock = clock;
    }

    /** How many rows went. */
    public int forget() {
        var now = clock.instant();
        return codes.removeExpired(now.minus(CODES_KEPT)) + sessions.removeOver(now.minus(SESSIONS_KEPT)) + buckets.deleteFull(now);
    }
}
