package dev.karigar.lambda;

import dev.karigar.lambda.telemetry.InvocationLog;

/** What a worker does with one invocation. */
@FunctionalInterface
public interface EventHandler {

    /** @return the answer, JSON; what is thrown fails the invocation */
    String on(byte[] event, InvocationLog invocation);
}
