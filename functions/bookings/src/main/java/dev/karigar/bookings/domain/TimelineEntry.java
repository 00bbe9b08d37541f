package dev.karigar.bookings.domain;

import java.time.Instant;
import java.util.Map;

/** One line of a booking's timeline. */
public record TimelineEntry(String type, Map<String, Object> metadata, Party actor, Instant at) {

    public static TimelineEntry of(BookingEvent event, Party actor, Instant at) {
        return new TimelineEntry(event.type(), event.metadata(), actor, at);
    }
}
