package dev.karigar.keys;

import dev.karigar.keys.handler.RotationEvent;
import dev.karigar.keys.handler.RotationHandler;
import dev.karigar.keys.handler.RotationResult;
import dev.karigar.lambda.WorkerFunction;
import dev.karigar.lambda.telemetry.InvocationLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Creates the keys of a new deployment and rotates the key that signs access tokens, on the schedule {@code rotate-keys-step}.
 * Variable: {@code SECRETS}, {@code secretsmanager:<prefix>} or {@code file:<directory>}.
 */
public final class RotateKeysFunction extends WorkerFunction<RotationEvent, RotationResult> {

    private final RotationHandler rotation;

    public RotateKeysFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public RotateKeysFunction(Map<String, String> environment, Clock clock) {
        super("key-rotation", RotationEvent.class, environment, clock);
        this.rotation = bean(RotationHandler.class);
    }

    @Override
    protected RotationResult handle(RotationEvent event, InvocationLog log) {
        var result = rotation.handle(event);
        log.log("key rotation finished", Map.of("done", String.join("; ", result.done()), "next_due", result.nextDue().toString()));
        return result;
    }

    @Override
    protected String primingEvent() {
        return "{\"action\": \"step\"}";
    }

    @Override
    protected RotationResult prime(RotationEvent event, InvocationLog log) {
        return new RotationResult(List.of(), Instant.EPOCH);
    }
}
