package dev.karigar.local;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.local.lambda.FunctionCode;
import dev.karigar.local.lambda.FunctionHost;
import dev.karigar.local.lambda.Invocation;
import dev.karigar.local.lambda.RuntimeClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Runs a function that each deploy runs before anything else, as the deploy does. */
final class DeployStep {

    private final LocalSettings settings;
    private final Clock clock;
    private final FunctionSpec spec;

    /** @param function as the catalog has it */
    DeployStep(LocalSettings settings, Clock clock, String function) {
        this.settings = settings;
        this.clock = clock;
        this.spec = FunctionCatalog.named(function).orElseThrow();
    }

    /** The function's answer. */
    String run(Map<String, String> environment) throws IOException {
        var code = new FunctionCode(spec.name(), spec.handler(), RuntimeClassPath.of(settings.module(spec.module())));
        try (var host = new FunctionHost(new FunctionHost.Deployment(spec.name(), code, environment, spec.timeout(), spec.memoryMb(), 1),
                clock)) {
            return switch (host.invoke("{}".getBytes(StandardCharsets.UTF_8), "deploy")) {
                case Invocation.Answered(var payload) -> new String(payload, StandardCharsets.UTF_8);
                case Invocation.Crashed(var type, var message) ->
                    throw new IllegalStateException("the function " + spec.name() + " failed: " + type + ": " + message);
                case Invocation.TimedOut _,Invocation.Throttled _ -> throw new IllegalStateException(
                        "the function " + spec.name() + " took longer than " + spec.timeout().toMinutes() + " minutes");
            };
        }
    }
}
