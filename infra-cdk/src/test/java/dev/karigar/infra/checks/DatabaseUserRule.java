package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.checks.Statements.Statement;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;

/** Each function may sign in to the database as its own role only; besides functions, only RDS Proxy may sign in. */
final class DatabaseUserRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        var statements = Statements.in(templates).stream().filter(statement -> statement.actions().contains("rds-db:connect")).toList();
        var violations = new ArrayList<Violation>();
        for (var spec : FunctionCatalog.all()) {
            var logins = statements.stream()
                    .filter(statement -> isOf(spec, statement))
                    .flatMap(statement -> statement.resources().stream())
                    .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                    .toList();
            if (!logins.equals(spec.databaseRole().map(List::of).orElse(List.of()))) {
                violations.add(new Violation("Api/" + spec.name() + "/Role/Resource", "may sign in as " + logins));
            }
        }
        statements.stream()
                .filter(statement -> !statement.owner().startsWith("Data/DatabaseEndpoint/ProxyRole/"))
                .filter(statement -> FunctionCatalog.all().stream().noneMatch(spec -> isOf(spec, statement)))
                .forEach(statement -> violations.add(new Violation(statement.owner(), "may sign in to the database")));
        return violations;
    }

    private static boolean isOf(FunctionSpec spec, Statement statement) {
        return statement.owner().startsWith("Api/" + spec.name() + "/Role/");
    }
}
