package dev.karigar.auth.usecase;

import dev.karigar.platform.RateLimitBuckets;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Deletes expired one-time codes with their pending registrations, ended sessions, and the full rate-limit buckets of all groups. */
@Singleton
public final class PurgeExpired {

    /** Until then, a late attempt is answered with "expired" instead of "unknown". */
    public static final Duration CODE_RETENTION = Duration.ofDays(1);
    /** Until then, a refresh is answered with the reason for the end of the session. */
    public static final Duration SESSION_RETENTION = Duration.ofDays(30);

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

    /** Returns the number of deleted rows. */
    public int run() {
        var now = clock.instant();
        return codes.deleteExpired(now.minus(CODE_RETENTION)) + sessions.deleteEnded(now.minus(SESSION_RETENTION))
                + buckets.deleteFull(now);
    }
}
