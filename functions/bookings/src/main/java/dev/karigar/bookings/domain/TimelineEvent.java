package dev.karigar.bookings.domain;

import java.time.Instant;
import java.util.Map;

/** One line of a booking's timeline. */
public record TimelineEvent(String type, Map<String, Object> metadata, Party actor, Instant at) {

    public static TimelineEvent of(BookingEvent event, Party actor, Instant at) {
        return new TimelineEvent(event.type(), event.metadata(), actor, at);
    }
}
