package dev.karigar.lambda;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The environment variables a function cannot work without. Asked for while it is made, so that a forgotten one stops the deploy and not a person. */
public final class RequiredVariables {

    private static final Pattern ANY = Pattern.compile(".*\\S.*", Pattern.DOTALL);

    private RequiredVariables() {
    }

    /** @throws IllegalArgumentException when one is missing or cannot be right; it names all that are */
    public static void demand(FunctionSpec function, Map<String, String> environment) {
        List<String> complaints = new ArrayList<>();
        of(function).forEach((name, form) -> {
            var value = environment.get(name);
            if (value == null || value.isBlank()) {
                complaints.add("the environment variable " + name + " is missing");
            } else if (!form.matcher(value).matches()) {
                complaints.add("the environment variable " + name + " is not of the form " + form.pattern());
            }
        });
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException(String.join(", ", complaints));
        }
    }

    /** By name, each with the form its value must have. Lambda sets the region; the SDK needs it to send. */
    private static Map<String, Pattern> of(FunctionSpec function) {
        var required = new LinkedHashMap<String, Pattern>();
        function.variables().stream().filter(Variable::required).forEach(variable -> required.put(variable.name(), variable.form()));
        if (!function.sendsTo().isEmpty() || !function.grants().delivers().isEmpty()) {
            required.put("AWS_REGION", ANY);
        }
        return required;
    }
}
