package dev.karigar.aws.lambda;

import dev.karigar.telemetry.Invocation;

/** What a worker does with one invocation. */
@FunctionalInterface
public interface Work {

    /** @return the answer, JSON; what is thrown fails the invocation */
    String on(byte[] event, Invocation invocation);
}
