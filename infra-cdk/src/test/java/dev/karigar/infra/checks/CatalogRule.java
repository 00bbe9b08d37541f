package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The functions are those of the catalog, each as the catalog says, and no others but the CDK's own helper. */
final class CatalogRule implements Rule {

    private static final Map<String, String> HELPERS = Map.of("Api/AWSCDK.TriggerCustomResourceProviderCustomResourceProvider/Handler",
            "Runs the deploy functions while the stack is made.");

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        var left = new ArrayList<>(FunctionCatalog.all());
        for (var function : templates.ofType("AWS::Lambda::Function")) {
            if (HELPERS.containsKey(function.path())) {
                continue;
            }
            var spec = left.stream().filter(one -> function.path().equals("Api/" + one.name() + "/Function/Resource")).findFirst();
            spec.ifPresentOrElse(one -> {
                left.remove(one);
                differences(one, function, complaints);
            }, () -> complaints.add(function.path() + " is in no catalog"));
        }
        left.forEach(spec -> complaints.add("the catalog's " + spec.name() + " is not deployed"));
        return complaints;
    }

    // The catalog's, which has room for three seconds of waiting for a connection, and what an environment waits longer.
    private static Duration timeout(FunctionSpec spec, JsonNode properties) {
        var wait = Duration.parse(properties.path("Environment").path("Variables").path("DATABASE_BORROW_TIMEOUT").asText("PT3S"));
        return spec.timeout().plus(wait).minusSeconds(3);
    }

    private static void differences(FunctionSpec spec, Templates.Resource function, List<String> complaints) {
        var properties = function.properties();
        Map.of("Handler", spec.handler() + "::handleRequest", "MemorySize", String.valueOf(spec.memoryMb()), "Timeout",
                String.valueOf(timeout(spec, properties).toSeconds()), "Runtime", "java25").forEach((name, value) -> {
                    if (!properties.path(name).asText().equals(value)) {
                        complaints.add(spec.name() + " has the " + name + " " + properties.path(name) + " and not " + value);
                    }
                });
        if (!properties.path("Architectures").path(0).asText().equals("arm64")) {
            complaints.add(spec.name() + " does not run on arm64");
        }
        if (properties.path("SnapStart").path("ApplyOn").asText().equals("PublishedVersions") != spec.snapStart()) {
            complaints.add(spec.name() + " is not with SnapStart as the catalog says");
        }
        if (properties.path("LoggingConfig").path("LogGroup").isMissingNode()) {
            complaints.add(spec.name() + " has no log group of its own");
        }
        if (properties.has("VpcConfig") != spec.grants().usesDatabase()) {
            complaints.add(spec.name() + " is inside the network without need, or outside with need");
        }
    }
}
