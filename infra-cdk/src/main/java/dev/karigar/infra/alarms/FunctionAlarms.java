package dev.karigar.infra.alarms;

import static dev.karigar.infra.alarms.AlarmDefinition.atLeast;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;

/** The alarms of one function. */
final class FunctionAlarms {

    // Share of the time-out: an invocation that takes longer is close to failing.
    private static final double SLOW = 0.8;
    private static final int CONSECUTIVE_PERIODS = 3;

    private FunctionAlarms() {
    }

    static List<AlarmDefinition> of(FunctionSpec spec, EnvironmentSettings settings) {
        var name = spec.name();
        var function = settings.resourceName(name);
        return List.of(
                atLeast(name + "-errors", name + " had at least one failed or timed-out invocation.",
                        CloudWatchMetrics.function(function, "Errors", "sum"), 1, 1, Runbook.FUNCTION_ERRORS),
                atLeast(name + "-faults", name + " logged at least one unhandled error.",
                        CloudWatchMetrics.embedded(settings.name(), name, "faults"), 1, 1, Runbook.FUNCTION_FAULTS),
                atLeast(name + "-throttles", name + " was throttled at its concurrency limit.",
                        CloudWatchMetrics.function(function, "Throttles", "sum"), 1, 1, Runbook.FUNCTION_THROTTLES),
                atLeast(name + "-p99", "The p99 duration of " + name + " is over 80 % of its time-out.",
                        CloudWatchMetrics.function(function, "Duration", "p99"), SLOW * settings.timeout(spec).toMillis(),
                        CONSECUTIVE_PERIODS, Runbook.FUNCTION_P99));
    }
}
