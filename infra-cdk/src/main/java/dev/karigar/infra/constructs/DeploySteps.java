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
 * Runs the catalog's deploy functions, one after the other in the catalog's order, whenever their code or settings changed. A
 * failure fails the stack, and no alias moves to new code before all have succeeded.
 */
final class DeploySteps {

    private static final String CALLER = "AWSCDK.TriggerCustomResourceProviderCustomResourceProvider";
    // A minute less than the CDK's caller itself has.
    private static final Duration PATIENCE = Duration.minutes(14);

    private DeploySteps() {
    }

    private static void keepShort(Construct scope, List<Trigger> steps, int logDays) {
        if (Stack.of(scope).getNode().findChild(CALLER).getNode().findChild("Handler") instanceof CfnResource caller) {
            var log = LogGroups.logGroup(scope, "CallerLog", "/aws/lambda/" + caller.getRef(), logDays);
            steps.forEach(step -> step.executeAfter(log));
        }
    }

    /** @param logDays how long the lines of the CDK's caller are kept, which makes no log group of its own */
    static void run(Construct scope, List<CatalogFunction> functions, int logDays) {
        var steps = new ArrayList<Trigger>();
        for (var function : functions) {
            if (function.spec().triggers().deploy()) {
                var step = Trigger.Builder.create(scope, "Run-" + function.spec().name())
                        .handler(function.function())
                        .invocationType(InvocationType.REQUEST_RESPONSE)
                        .timeout(PATIENCE)
                        .executeAfter(List.copyOf(steps))
                        .build();
                steps.add(step);
            }
        }
        keepShort(scope, steps, logDays);
        for (var function : functions) {
            if (!function.spec().triggers().deploy()) {
                steps.forEach(step -> step.executeBefore(function.alias()));
            }
        }
    }
}
