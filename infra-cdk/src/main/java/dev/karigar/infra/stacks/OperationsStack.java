package dev.karigar.infra.stacks;

import dev.karigar.infra.alarms.Monitoring;
import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Alarms, the dashboard and the cost budget. */
public final class OperationsStack extends Stack {

    public OperationsStack(Construct scope, EnvironmentSettings settings, ApiStack api) {
        super(scope, "Operations", StackDefaults.props("operations", "Karigar: alarms, dashboard and budget", settings));
        new Monitoring(this, settings, api.gateway().id());
        addStackDependency(api);
    }
}
