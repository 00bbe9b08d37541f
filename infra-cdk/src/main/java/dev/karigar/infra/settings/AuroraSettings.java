package dev.karigar.infra.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * Aurora PostgreSQL Serverless v2.
 *
 * @param minimumCapacity  in ACU (2 GiB of memory each); 0 lets the database pause
 * @param maximumCapacity  in ACU
 * @param pauseAfter       idle time before the database pauses; only with a minimum of 0
 * @param instances        the writer and its readers, each in another zone
 * @param proxy            whether functions connect through RDS Proxy
 * @param retainData       whether data outlives the stack: deletion protection, a final snapshot, retained secrets and buckets
 * @param backupRetention  the period of point-in-time recovery
 * @param borrowTimeout    how long a request waits for a connection before it is answered 503
 */
public record AuroraSettings(double minimumCapacity, double maximumCapacity, Optional<Duration> pauseAfter, int instances, boolean proxy,
        boolean retainData, Duration backupRetention, Duration borrowTimeout) {

    private static final double CAPACITY_STEP = 0.5;
    private static final double MAX_CAPACITY = 256;
    private static final int MAX_INSTANCES = 16;
    private static final long MAX_BACKUP_DAYS = 35;
    private static final Duration GATEWAY_TIMEOUT = Duration.ofSeconds(29);
    // The time-outs of the catalog include this wait.
    private static final Duration DEFAULT_BORROW_TIMEOUT = Duration.ofSeconds(3);

    public AuroraSettings {
        InvalidSettingException.require(minimumCapacity >= 0 && minimumCapacity % CAPACITY_STEP == 0, "database.minimum-capacity",
                minimumCapacity, "a multiple of 0.5 ACU, 0 or more");
        InvalidSettingException.require(
                maximumCapacity >= 1 && maximumCapacity <= MAX_CAPACITY && maximumCapacity >= minimumCapacity
                        && maximumCapacity % CAPACITY_STEP == 0,
                "database.maximum-capacity", maximumCapacity, "a multiple of 0.5 ACU from 1 to 256, not below the minimum");
        InvalidSettingException.require(pauseAfter.isPresent() == (minimumCapacity == 0), "database.pause-after", pauseAfter,
                "a value if and only if the minimum is 0 ACU");
        pauseAfter.ifPresent(pause -> InvalidSettingException.require(pause.toSeconds() >= 300 && pause.toSeconds() <= 86_400,
                "database.pause-after", pause, "5 minutes to 24 hours"));
        InvalidSettingException.require(!(proxy && minimumCapacity == 0), "database.proxy", proxy,
                "false for a database that pauses, because RDS Proxy keeps connections open");
        InvalidSettingException.require(instances >= 1 && instances <= MAX_INSTANCES, "database.instances", instances, "1 to 16");
        InvalidSettingException.require(backupRetention.toDays() >= 1 && backupRetention.toDays() <= MAX_BACKUP_DAYS,
                "database.backup-retention", backupRetention, "1 to 35 days");
        InvalidSettingException.require(borrowTimeout.isPositive() && borrowTimeout.compareTo(GATEWAY_TIMEOUT) < 0,
                "database.borrow-timeout", borrowTimeout, "less than the 30 s time-out of API Gateway");
    }

    /** How much longer than in the catalog a function may take, because it may wait for a paused database. */
    Duration resumeAllowance() {
        return borrowTimeout.compareTo(DEFAULT_BORROW_TIMEOUT) > 0 ? borrowTimeout.minus(DEFAULT_BORROW_TIMEOUT) : Duration.ZERO;
    }
}
