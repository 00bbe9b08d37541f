package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.util.ArrayList;
import java.util.List;

/** Each function may sign in as its own database role and as nobody else; one without a role may not sign in. */
final class DatabaseUserRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        var statements = Statements.in(templates).stream().filter(statement -> statement.actions().contains("rds-db:connect")).toList();
        var complaints = new ArrayList<String>();
        for (var spec : FunctionCatalog.all()) {
            var own = statements.stream()
                    .filter(statement -> statement.owner().equals("Api/" + spec.name() + "/Role/Resource"))
                    .flatMap(statement -> statement.resources().stream())
                    .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                    .toList();
            if (!own.equals(spec.databaseRole().map(List::of).orElse(List.of()))) {
                complaints.add(spec.name() + " may sign in as " + own);
            }
        }
        statements.stream()
                .map(Statements.Statement::owner)
                .filter(owner -> !owner.startsWith("Data/DatabaseEndpoint/ProxyRole"))
                .filter(owner -> FunctionCatalog.all()
                        .stream()
                        .map(FunctionSpec::name)
                        .noneMatch(name -> owner.equals("Api/" + name + "/Role/Resource")))
                .forEach(owner -> complaints.add(owner + " may sign in to the database"));
        return complaints;
    }
}
