package dev.karigar.infra.stacks;

import dev.karigar.infra.alarms.AlarmSubscribers;
import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Alarms, the dashboard and the budget. */
public final class OperationsStack extends Stack {

    public OperationsStack(Construct scope, EnvironmentSettings settings, ApiStack api) {
        super(scope, "Operations", StackDefaults.props("operations", "Who is told when Karigar is not well", settings));
        new AlarmSubscribers(this, settings).over(api.gateway().id());
        addStackDependency(api);
    }
}
