package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.synth.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The templates contain every function of the catalog with the catalog's properties, and otherwise only the CDK's provider function. */
final class CatalogRule implements Rule {

    // Invokes the deploy functions.
    private static final String TRIGGER_PROVIDER = "Api/AWSCDK.TriggerCustomResourceProviderCustomResourceProvider/Handler";
    // The wait for a connection that the time-outs of the catalog include.
    private static final Duration DEFAULT_BORROW_TIMEOUT = Duration.ofSeconds(3);

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        var missing = new ArrayList<>(FunctionCatalog.all());
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            if (function.path().equals(TRIGGER_PROVIDER)) {
                continue;
            }
            var spec = missing.stream().filter(one -> function.path().equals("Api/" + one.name() + "/Function/Resource")).findFirst();
            spec.ifPresentOrElse(one -> {
                missing.remove(one);
                differences(one, function).forEach(detail -> violations.add(new Violation(function.path(), detail)));
            }, () -> violations.add(new Violation(function.path(), "not in the catalog")));
        }
        missing.forEach(spec -> violations.add(new Violation(spec.name(), "in the catalog, but not in a template")));
        return violations;
    }

    private static List<String> differences(FunctionSpec spec, Templates.Resource function) {
        var differences = new ArrayList<String>();
        var properties = function.properties();
        Map.of("Handler", spec.handler() + "::handleRequest", "MemorySize", String.valueOf(spec.memoryMb()), "Timeout",
                String.valueOf(timeout(spec, properties).toSeconds()), "Runtime", "java25").forEach((name, value) -> {
                    if (!properties.path(name).asText().equals(value)) {
                        differences.add("%s is %s instead of %s".formatted(name, properties.path(name), value));
                    }
                });
        if (!properties.path("Architectures").path(0).asText().equals("arm64")) {
            differences.add("the architecture is not arm64");
        }
        if (properties.path("SnapStart").path("ApplyOn").asText().equals("PublishedVersions") != spec.snapStart()) {
            differences.add("SnapStart differs from the catalog");
        }
        if (properties.path("LoggingConfig").path("LogGroup").isMissingNode()) {
            differences.add("no log group of its own");
        }
        if (properties.has("VpcConfig") != spec.grants().usesDatabase()) {
            differences.add("must be in the VPC if and only if it uses the database");
        }
        return differences;
    }

    private static Duration timeout(FunctionSpec spec, JsonNode properties) {
        var wait = properties.path("Environment").path("Variables").path("DATABASE_BORROW_TIMEOUT").asText();
        return wait.isEmpty() ? spec.timeout() : spec.timeout().plus(Duration.parse(wait)).minus(DEFAULT_BORROW_TIMEOUT);
    }
}
