package dev.karigar.local;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.FunctionClassPaths;
import dev.karigar.local.lambda.InvocationResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** Runs the functions that a deployment runs before new code receives traffic: migrations and key-rotation. */
final class DeployStep {

    private static final byte[] EVENT = "{}".getBytes(StandardCharsets.UTF_8);

    private final FunctionClassPaths classPaths;
    private final Clock clock;

    DeployStep(FunctionClassPaths classPaths, Clock clock) {
        this.classPaths = classPaths;
        this.clock = clock;
    }

    /**
     * Runs a function once and returns its response.
     *
     * @param name in the catalog
     * @throws IllegalStateException when the function fails
     */
    String run(String name, Function<FunctionSpec, Map<String, String>> environment) throws IOException {
        var function = FunctionCatalog.named(name).orElseThrow();
        try (var host = new FunctionHosts(classPaths, environment, 1, clock)) {
            return switch (host.invoke(function, EVENT, "deploy")) {
                case InvocationResult.Success(var payload) -> new String(payload, StandardCharsets.UTF_8);
                case InvocationResult.Failure(var type, var message) ->
                    throw new IllegalStateException("the function " + name + " failed: " + type + ": " + message);
                case InvocationResult.TimedOut _,InvocationResult.Throttled _ -> throw new IllegalStateException(
                        "the function " + name + " took longer than " + function.timeout().toMinutes() + " minutes");
            };
        }
    }
}
