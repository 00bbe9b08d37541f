package dev.karigar.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Port that sends relayed messages to queues. */
public interface MessageSink {

    /** A message to send; the body is JSON written by {@link MessageJson}. */
    record Outgoing(UUID messageId, String queue, String body) {
    }

    /** Sends the messages and returns the ids of those that were accepted; the others can be sent again. */
    Set<UUID> send(List<Outgoing> messages);
}
