package dev.karigar.local.inbox;

import java.time.Instant;
import java.util.Optional;

/** One message as its receiver would have got it. */
public record Message(String id, Channel channel, String to, Optional<String> subject, String body, Optional<String> html, Instant sentAt) {

    /** How it travels. */
    public enum Channel {
        SMS,
        EMAIL,
        PUSH
    }
}
