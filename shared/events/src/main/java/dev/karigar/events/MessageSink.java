package dev.karigar.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where relayed messages go: queues. */
public interface MessageSink {

    /** A message on its way; the body is {@link MessageJson}'s text. */
    record Outgoing(UUID messageId, String queue, String body) {
    }

    /** Sends what it can and answers the ids that were taken; the rest may be sent again. */
    Set<UUID> send(List<Outgoing> messages);
}
