package dev.karigar.infra.alarms;

import static dev.karigar.infra.alarms.AlarmDefinition.atLeast;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;

/** What is watched of every function. */
final class FunctionAlarms {

    // Of the function's time-out: whoever needs that long will soon need longer than there is.
    private static final double SLOW = 0.8;
    private static final int THREE_IN_A_ROW = 3;

    private FunctionAlarms() {
    }

    static List<AlarmDefinition> of(FunctionSpec spec, EnvironmentSettings settings) {
        var name = spec.name();
        var function = settings.named(name);
        return List.of(
                atLeast(name + "-errors", name + " crashed or ran out of time.", Metrics.function(function, "Errors", "sum"), 1, 1,
                        Runbook.FUNCTION_ERRORS),
                atLeast(name + "-faults", name + " met a fault and said so.", Metrics.own(settings.name(), name, "faults"), 1, 1,
                        Runbook.FUNCTION_FAULTS),
                atLeast(name + "-throttles", name + " was called more often at once than it may.",
                        Metrics.function(function, "Throttles", "sum"), 1, 1, Runbook.FUNCTION_THROTTLES),
                atLeast(name + "-p99", "One call in a hundred of " + name + " takes most of its time-out.",
                        Metrics.function(function, "Duration", "p99"), SLOW * settings.timeout(spec).toMillis(), THREE_IN_A_ROW,
                        Runbook.FUNCTION_P99));
    }
}
