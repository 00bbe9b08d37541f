package dev.karigar.lambda;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Validates environment variables while a function is initialised, so that a missing one fails the deployment instead of a request. */
public final class RequiredVariables {

    private static final Pattern ANY = Pattern.compile(".*\\S.*", Pattern.DOTALL);

    private RequiredVariables() {
    }

    /** @throws IllegalArgumentException naming every variable that is missing or malformed; no value is repeated */
    public static void validate(FunctionSpec function, Map<String, String> environment) {
        List<String> violations = new ArrayList<>();
        of(function).forEach((name, form) -> {
            var value = environment.get(name);
            if (value == null || value.isBlank()) {
                violations.add(missing(name));
            } else if (!form.matcher(value).matches()) {
                violations.add("the environment variable " + name + " is not of the form " + form.pattern());
            }
        });
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", violations));
        }
    }

    /**
     * One variable's value.
     *
     * @throws IllegalArgumentException naming the variable when it is missing or blank
     */
    public static String get(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(missing(name));
        }
        return value;
    }

    private static String missing(String name) {
        return "the environment variable " + name + " is missing";
    }

    /** By name, each with the form its value must have. The database owner's variables are validated by the migrations themselves. */
    private static Map<String, Pattern> of(FunctionSpec function) {
        var required = new LinkedHashMap<String, Pattern>();
        function.variables().stream().filter(Variable::required).forEach(variable -> required.put(variable.name(), variable.form()));
        if (!function.sendsTo().isEmpty() || !function.grants().delivers().isEmpty()) {
            required.put("AWS_REGION", ANY);
        }
        return required;
    }
}
