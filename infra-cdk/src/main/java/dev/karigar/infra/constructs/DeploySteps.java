package dev.karigar.infra.constructs;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.triggers.InvocationType;
import software.amazon.awscdk.triggers.Trigger;
import software.constructs.Construct;

/**
 * Invokes the deploy functions of the catalog one after the other, in the catalog's order, whenever their code or configuration has
 * changed. A failure fails the stack; the alias of every other function moves to new code only after all have succeeded.
 */
public final class DeploySteps {

    private static final String PROVIDER = "AWSCDK.TriggerCustomResourceProviderCustomResourceProvider";
    // One minute less than the time-out of the CDK's provider function.
    private static final Duration TIMEOUT = Duration.minutes(14);

    private DeploySteps() {
    }

    private static void limitLogRetention(Construct scope, List<Trigger> steps, int logDays) {
        if (Stack.of(scope).getNode().findChild(PROVIDER).getNode().findChild("Handler") instanceof CfnResource provider) {
            var log = LogGroups.create(scope, "ProviderLog", "/aws/lambda/" + provider.getRef(), logDays);
            steps.forEach(step -> step.executeAfter(log));
        }
    }

    /** @param logDays retention of the log of the CDK's provider function, which has no log group of its own */
    public static void run(Construct scope, List<CatalogFunction> functions, int logDays) {
        var steps = new ArrayList<Trigger>();
        for (var function : functions) {
            if (function.spec().triggers().deploy()) {
                var step = Trigger.Builder.create(scope, "Run-" + function.spec().name())
                        .handler(function.function())
                        .invocationType(InvocationType.REQUEST_RESPONSE)
                        .timeout(TIMEOUT)
                        .executeAfter(List.copyOf(steps))
                        .build();
                steps.add(step);
            }
        }
        limitLogRetention(scope, steps, logDays);
        for (var function : functions) {
            if (!function.spec().triggers().deploy()) {
                steps.forEach(step -> step.executeBefore(function.alias()));
            }
        }
    }
}
