package dev.karigar.infra.settings;

import java.time.Duration;

/**
 * How new code is deployed and how functions run.
 *
 * @param canary              whether a new version gets a tenth of the traffic first and is rolled back on an alarm
 * @param reservedConcurrency whether each function reserves its concurrency. A new account has ten concurrent executions, of which
 *                            none can be reserved
 * @param shortestSchedule    minimum time between two runs of a schedule
 */
public record ReleaseSettings(boolean canary, boolean reservedConcurrency, Duration shortestSchedule) {

    public ReleaseSettings {
        InvalidSettingException.require(shortestSchedule.toMinutes() >= 1, "shortest-schedule", shortestSchedule,
                "one minute or more, the shortest rate of EventBridge Scheduler");
    }
}
