package dev.karigar.local.lambda;

import java.time.Duration;

/** How an invocation ended. */
public sealed interface Invocation {

    /** The handler returned. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(byte[] payload) implements Invocation {
    }

    /** The handler threw, or the function could not be made. */
    record Crashed(String type, String message) implements Invocation {
    }

    /** The handler did not return in the function's time; its instance is gone. */
    record TimedOut(Duration after) implements Invocation {
    }

    /** Every instance was busy for as long as a caller waits. */
    record Throttled() implements Invocation {
    }
}
