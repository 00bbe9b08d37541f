package dev.karigar.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A message from one function to another through a queue. It is delivered at least once and in any order; consumers detect duplicates by
 * its id.
 */
public sealed interface Message permits SmsRequested, EmailRequested {

    UUID messageId();

    Instant requestedAt();

    /**
     * When the message expires; from then on the consumer drops it. A message that has expired when it is requested is a dummy message: it
     * costs the same statements and the same SQS call as a real one and is never sent, which hides whether an account exists.
     */
    Instant expiresAt();

    /** Name of the queue in the catalog. */
    String queue();
}
