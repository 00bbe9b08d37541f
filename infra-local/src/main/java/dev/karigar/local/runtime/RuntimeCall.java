package dev.karigar.local.runtime;

/** What a function's process told or asked the Runtime API, or that it ended. */
public sealed interface RuntimeCall {

    /** When, on this JVM's nano clock. */
    long at();

    /** The function is made and waits for an event. */
    record AskedForEvent(long at) implements RuntimeCall {
    }

    /** The function is made and primed: here Lambda takes the snapshot. */
    record AskedToRestore(long at) implements RuntimeCall {
    }

    /** @param body JSON, or nothing */
    record Answered(long at, String body) implements RuntimeCall {
    }

    /**
     * An error, as AWS shows it to the function's owner.
     *
     * @param type    the exception's class
     * @param message its message; empty when it had none
     */
    record Failed(long at, Stage stage, String type, String message) implements RuntimeCall {
    }

    /** @param status as the operating system tells it */
    record Ended(long at, int status) implements RuntimeCall {
    }

    /** Where an error happened. */
    enum Stage {
        INIT,
        INVOCATION,
        RESTORE
    }
}
