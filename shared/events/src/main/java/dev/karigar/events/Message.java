package dev.karigar.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something one function asks another to do. It is delivered at least once and in no order: consumers know a repetition by
 * its id.
 */
public sealed interface Message permits SmsRequested, EmailRequested {

    UUID messageId();

    Instant requestedAt();

    /**
     * From here on the message is worth nothing and is dropped unsent. A message that expired when it was requested is a
     * decoy: it takes the way of a real one, at the same cost, and reaches nobody. It hides whether an account exists.
     */
    Instant expiresAt();

    /** The queue that carries messages of this kind, by its name in the catalog. */
    String queue();
}
