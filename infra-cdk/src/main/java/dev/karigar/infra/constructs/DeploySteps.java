package dev.karigar.infra.constructs;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.triggers.InvocationType;
import software.amazon.awscdk.triggers.Trigger;
import software.constructs.Construct;

/**
 * Runs the catalog's deploy functions, one after the other in the catalog's order, whenever their code or settings changed. A
 * failure fails the stack, and no alias moves to new code before all have succeeded.
 */
final class DeploySteps {

    // A minute less than the CDK's caller itself has.
    private static final Duration PATIENCE = Duration.minutes(14);

    private DeploySteps() {
    }

    static void run(Construct scope, List<CatalogFunction> functions) {
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
        for (var function : functions) {
            if (!function.spec().triggers().deploy()) {
                steps.forEach(step -> step.executeBefore(function.alias()));
            }
        }
    }
}
