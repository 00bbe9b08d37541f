package dev.karigar.infra.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * Aurora PostgreSQL Serverless v2.
 *
 * @param minimumCapacity  ACU (2 GiB of memory each) it keeps at least; 0 lets it pause
 * @param maximumCapacity  ACU it grows to
 * @param pauseAfter       idle time before it pauses; only with a minimum of 0
 * @param instances        the writer and its readers, each in another zone
 * @param proxy            whether functions come through RDS Proxy
 * @param protectedData    deletion protection, a last snapshot, secrets and buckets that outlive the stack
 * @param backupRetention  how far back the database can be restored to any second
 * @param borrowTimeout    how long a request waits for a connection before it is told to come again
 */
public record DatabaseSettings(double minimumCapacity, double maximumCapacity, Optional<Duration> pauseAfter, int instances, boolean proxy,
        boolean protectedData, Duration backupRetention, Duration borrowTimeout) {

    private static final double SMALLEST_STEP = 0.5;
    private static final double LARGEST = 256;
    private static final int MOST_INSTANCES = 16;
    private static final long MOST_BACKUP_DAYS = 35;
    private static final Duration GATEWAY = Duration.ofSeconds(29);
    // What the time-outs of the catalog have room for.
    private static final Duration USUAL_BORROW = Duration.ofSeconds(3);

    public DatabaseSettings {
        InvalidSettingException.unless(minimumCapacity >= 0 && minimumCapacity % SMALLEST_STEP == 0, "database.minimum-capacity",
                minimumCapacity, "Aurora counts in half ACUs from 0");
        InvalidSettingException.unless(
                maximumCapacity >= 1 && maximumCapacity <= LARGEST && maximumCapacity >= minimumCapacity
                        && maximumCapacity % SMALLEST_STEP == 0,
                "database.maximum-capacity", maximumCapacity, "half ACUs from 1 to 256, and not under the minimum");
        InvalidSettingException.unless(pauseAfter.isPresent() == (minimumCapacity == 0), "database.pause-after", pauseAfter,
                "a database pauses exactly when its minimum is 0 ACU");
        pauseAfter.ifPresent(pause -> InvalidSettingException.unless(pause.toSeconds() >= 300 && pause.toSeconds() <= 86_400,
                "database.pause-after", pause, "Aurora waits for 5 minutes to 24 hours"));
        InvalidSettingException.unless(!(proxy && minimumCapacity == 0), "database.proxy", proxy,
                "RDS Proxy keeps connections open, so that a database behind it never pauses");
        InvalidSettingException.unless(instances >= 1 && instances <= MOST_INSTANCES, "database.instances", instances, "1 to 16");
        InvalidSettingException.unless(backupRetention.toDays() >= 1 && backupRetention.toDays() <= MOST_BACKUP_DAYS,
                "database.backup-retention", backupRetention, "1 to 35 days");
        InvalidSettingException.unless(borrowTimeout.isPositive() && borrowTimeout.compareTo(GATEWAY) < 0, "database.borrow-timeout",
                borrowTimeout, "the gateway gives up after 30 s");
    }

    /** How much longer than the catalog says a function may take where it may have to wait for the database to wake. */
    Duration waking() {
        return borrowTimeout.compareTo(USUAL_BORROW) > 0 ? borrowTimeout.minus(USUAL_BORROW) : Duration.ZERO;
    }
}
