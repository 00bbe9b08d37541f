package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.lambda.RequiredVariables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Every function is given what it says it cannot work without, in the form it wants it, and no key or password among it. */
final class VariablesRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        for (var spec : FunctionCatalog.all()) {
            var variables = new HashMap<String, String>();
            templates.ofType("AWS::Lambda::Function")
                    .stream()
                    .filter(function -> function.path().equals("Api/" + spec.name() + "/Function/Resource"))
                    .forEach(function -> function.properties()
                            .path("Environment")
                            .path("Variables")
                            .properties()
                            .forEach(variable -> variables.put(variable.getKey(),
                                    resolved(Statements.texts(variable.getValue()).getFirst()))));
            // Lambda sets it, and lets nobody else.
            variables.put("AWS_REGION", "eu-central-1");
            try {
                RequiredVariables.validate(spec, variables);
            } catch (IllegalArgumentException e) {
                complaints.add(spec.name() + ": " + e.getMessage());
            }
            variables.keySet()
                    .stream()
                    .filter(name -> name.contains("PASSWORD") || name.contains("_KEY"))
                    .forEach(name -> complaints.add(spec.name() + " is given " + name + " for everybody who may look at it"));
        }
        return complaints;
    }

    // A queue's reference is its URL.
    private static String resolved(String text) {
        return text.matches("\\$\\{\\w*Queue\\w*\\}") ? "https://sqs.example/queue" : text;
    }
}
