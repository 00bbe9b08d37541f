package dev.karigar.infra.settings;

import java.time.Duration;

/**
 * @param gradual             whether new code takes a tenth of the traffic first, and goes back when its alarm rings
 * @param reservedConcurrency whether each function's share of the account's concurrency is set apart. A new account has ten
 *                            in all, of which none can be reserved
 * @param shortestSchedule    timers run no more often than this
 */
public record ReleaseSettings(boolean gradual, boolean reservedConcurrency, Duration shortestSchedule) {

    public ReleaseSettings {
        InvalidSettingException.unless(shortestSchedule.toMinutes() >= 1, "shortest-schedule", shortestSchedule,
                "EventBridge Scheduler's shortest rate is one minute");
    }
}
