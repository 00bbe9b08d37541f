package dev.karigar.local.inbox;

import java.time.Instant;
import java.util.Optional;

/** A message that was sent to a person. */
public record InboxMessage(String id, Channel channel, String to, Optional<String> subject, String body, Optional<String> html,
        Instant sentAt) {

    /** How a message is delivered. */
    public enum Channel {
        SMS,
        EMAIL,
        PUSH
    }
}
