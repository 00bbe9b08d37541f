package dev.karigar.local.runtime;

/** One call of a function's process to the Lambda Runtime API, or the end of the process. */
public sealed interface RuntimeCall {

    /** When, in {@link System#nanoTime()} of this JVM. */
    long at();

    /** The function is initialised and waits for an event. */
    record EventRequested(long at) implements RuntimeCall {
    }

    /** The function is initialised and primed; at this point Lambda takes the snapshot. */
    record RestoreRequested(long at) implements RuntimeCall {
    }

    /** The function's response to an event. */
    record ResponseSent(long at, String body) implements RuntimeCall {
    }

    /**
     * An error, as Lambda logs it.
     *
     * @param type    the exception's class
     * @param message its message; empty when it has none
     */
    record ErrorReported(long at, Phase phase, String type, String message) implements RuntimeCall {
    }

    /** The process has ended. */
    record ProcessExited(long at, int exitCode) implements RuntimeCall {
    }

    /** The phase of a function's life cycle. */
    enum Phase {
        INIT,
        INVOCATION,
        RESTORE
    }
}
