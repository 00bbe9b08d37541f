package dev.karigar.local.lambda;

import java.time.Duration;

/** The outcome of one invocation of a function. */
public sealed interface InvocationResult {

    /** The handler returned. */
    @SuppressWarnings("ArrayRecordComponent")
    record Success(byte[] payload) implements InvocationResult {
    }

    /** The handler threw, or the function could not be initialised. */
    record Failure(String type, String message) implements InvocationResult {
    }

    /** The handler did not return within the function's time-out; its instance is discarded. */
    record TimedOut(Duration limit) implements InvocationResult {
    }

    /** No instance became free while the caller waited. */
    record Throttled() implements InvocationResult {
    }
}
