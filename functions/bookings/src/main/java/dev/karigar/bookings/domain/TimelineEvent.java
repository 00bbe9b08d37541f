package dev.karigar.bookings.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event of a booking's timeline.
 *
 * @param type     name of the {@link BookingStatus} reached or of the {@link TimelineEventType} added by a party
 * @param metadata JSON values by name
 */
public record TimelineEvent(String type, Map<String, Object> metadata, Party actor, Instant at) {

    public static TimelineEvent of(TimelineEventType type, Map<String, Object> metadata, Party actor, Instant at) {
        return new TimelineEvent(type.name(), metadata, actor, at);
    }

    /** @param from null for a new booking */
    public static TimelineEvent statusChanged(@Nullable BookingStatus from, BookingStatus to, @Nullable String reason, Party actor,
            Instant at) {
        var metadata = new LinkedHashMap<String, Object>();
        if (from != null) {
            metadata.put("from", from.name());
        }
        if (reason != null) {
            metadata.put("reason", reason);
        }
        return new TimelineEvent(to.name(), metadata, actor, at);
    }
}
