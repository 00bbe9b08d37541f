package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;

/** Handles the messages of one queue; a function behind a queue has one bean of this type. */
@FunctionalInterface
public interface SqsMessageHandler {

    /** Handles one message. What it throws fails this message alone: SQS delivers it again. */
    void handle(SQSMessage message);

    /** Runs before a snapshot: loads the classes that the first message uses, without network access. */
    default void prime() {
        // Optional.
    }
}
