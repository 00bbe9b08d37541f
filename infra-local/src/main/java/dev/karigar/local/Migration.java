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

/** Runs the deployed migration function, as the deploy does. */
final class Migration {

    private static final FunctionSpec SPEC = FunctionCatalog.named("migrations").orElseThrow();

    private final LocalSettings settings;
    private final Clock clock;

    Migration(LocalSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The function's answer. */
    String run(Map<String, String> environment) throws IOException {
        var code = new FunctionCode(SPEC.name(), SPEC.handler(), RuntimeClassPath.of(settings.module(SPEC.module())));
        try (var host = new FunctionHost(new FunctionHost.Deployment(SPEC.name(), code, environment, SPEC.timeout(), SPEC.memoryMb(), 1),
                clock)) {
            return switch (host.invoke("{}".getBytes(StandardCharsets.UTF_8), "migrate")) {
                case Invocation.Answered(var payload) -> new String(payload, StandardCharsets.UTF_8);
                case Invocation.Crashed(var type, var message) ->
                    throw new IllegalStateException("the database could not be migrated: " + type + ": " + message);
                case Invocation.TimedOut _,Invocation.Throttled _ ->
                    throw new IllegalStateException("the database could not be migrated in " + SPEC.timeout().toMinutes() + " minutes");
            };
        }
    }
}
