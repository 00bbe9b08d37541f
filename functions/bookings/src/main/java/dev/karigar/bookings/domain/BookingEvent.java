package dev.karigar.bookings.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact on a booking's timeline: its type and what else is to be known of it. */
public sealed interface BookingEvent {

    String type();

    /** JSON values by name. */
    Map<String, Object> metadata();

    /** Written by the system alone. The type is the status reached; {@code from} is null for a new booking. */
    record StatusChanged(@Nullable BookingStatus from, BookingStatus to, @Nullable String reason) implements BookingEvent {

        @Override
        public String type() {
            return to.name();
        }

        @Override
        public Map<String, Object> metadata() {
            var metadata = new LinkedHashMap<String, Object>();
            if (from != null) {
                metadata.put("from", from.name());
            }
            if (reason != null) {
                metadata.put("reason", reason);
            }
            return metadata;
        }
    }

    /** Told by a party on the way. */
    record Reported(TimelineEventType report, Map<String, Object> metadata) implements BookingEvent {

        @Override
        public String type() {
            return report.name();
        }
    }
}
