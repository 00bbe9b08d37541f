package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.infra.synth.Templates;
import dev.karigar.lambda.RequiredVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Every function has the variables that it requires, in their form, and no variable contains a key or a password. */
final class VariablesRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        for (var spec : FunctionCatalog.all()) {
            var path = "Api/" + spec.name() + "/Function/Resource";
            var variables = new HashMap<String, String>();
            templates.ofType("AWS::Lambda::Function")
                    .stream()
                    .filter(function -> function.path().equals(path))
                    .forEach(function -> function.properties()
                            .path("Environment")
                            .path("Variables")
                            .properties()
                            .forEach(variable -> variables.put(variable.getKey(),
                                    resolved(Statements.texts(variable.getValue()).getFirst()))));
            // Set by Lambda.
            variables.put("AWS_REGION", "eu-central-1");
            try {
                RequiredVariables.validate(spec, variables);
            } catch (IllegalArgumentException e) {
                violations.add(new Violation(path, String.valueOf(e.getMessage())));
            }
            variables.keySet()
                    .stream()
                    .filter(name -> name.contains("PASSWORD") || name.contains("_KEY"))
                    .forEach(name -> violations.add(new Violation(path, name + " is readable by everyone who may read the configuration")));
        }
        return violations;
    }

    // The reference to a queue is its URL.
    private static String resolved(String text) {
        return text.matches("\\$\\{\\w*Queue\\w*\\}") ? "https://sqs.example/queue" : text;
    }
}
