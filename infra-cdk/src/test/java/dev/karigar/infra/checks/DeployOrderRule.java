package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Every deploy function runs when its code changes, and the aliases of all other functions move after all of them. */
final class DeployOrderRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        var steps = templates.ofType("Custom::Trigger");
        var ids = steps.stream().map(Templates.Resource::id).collect(Collectors.toSet());
        long expected = FunctionCatalog.all().stream().filter(spec -> spec.triggers().deploy()).count();
        if (steps.size() != expected) {
            violations.add(new Violation("Api", "%d deploy functions instead of %d".formatted(steps.size(), expected)));
        }
        for (var step : steps) {
            if (!step.properties().path("HandlerArn").path("Ref").asText().contains("CurrentVersion")) {
                violations.add(new Violation(step.path(), "does not refer to the current version, so that it would not run again"));
            }
        }
        for (var spec : FunctionCatalog.all()) {
            var path = "Api/" + spec.name() + "/Live/Resource";
            var alias = templates.ofType("AWS::Lambda::Alias").stream().filter(one -> one.path().equals(path)).findFirst();
            if (alias.isEmpty()) {
                violations.add(new Violation(path, "missing"));
            } else if (!spec.triggers().deploy()) {
                var predecessors = new HashSet<String>();
                alias.get().json().path("DependsOn").forEach(id -> predecessors.add(id.asText()));
                if (!predecessors.containsAll(ids)) {
                    violations.add(new Violation(path, "moves before the deploy functions have succeeded"));
                }
            }
        }
        return violations;
    }
}
