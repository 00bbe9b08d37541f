package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** No alias moves before every deploy function has succeeded, and each of these runs anew whenever its code changes. */
final class DeployOrderRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        var steps = templates.ofType("Custom::Trigger");
        var ids = steps.stream().map(Templates.Resource::id).collect(Collectors.toSet());
        long wanted = FunctionCatalog.all().stream().filter(spec -> spec.triggers().deploy()).count();
        if (steps.size() != wanted) {
            complaints.add("%d functions run while deploying, and not %d".formatted(steps.size(), wanted));
        }
        for (var step : steps) {
            if (!step.properties().path("HandlerArn").path("Ref").asText().contains("CurrentVersion")) {
                complaints.add(step.path() + " does not run again when its code changes");
            }
        }
        for (var spec : FunctionCatalog.all()) {
            var path = "Api/" + spec.name() + "/Live/Resource";
            var alias = templates.ofType("AWS::Lambda::Alias").stream().filter(one -> one.path().equals(path)).findFirst();
            if (alias.isEmpty()) {
                complaints.add(spec.name() + " has no alias");
            } else if (!spec.triggers().deploy()) {
                var before = new HashSet<String>();
                alias.get().json().path("DependsOn").forEach(id -> before.add(id.asText()));
                if (!before.containsAll(ids)) {
                    complaints.add(spec.name() + " may take traffic before the database is ready");
                }
            }
        }
        return complaints;
    }
}
