package dev.karigar.bookings.domain;

import java.util.List;
import java.util.stream.Stream;

/** A booking as it is to be kept, and what is new on its timeline. */
public record Changed(Booking booking, List<TimelineEntry> entries) {

    public Changed {
        entries = List.copyOf(entries);
    }

    /** This change and one that follows it at once. */
    public Changed and(Changed next) {
        return new Changed(next.booking(), Stream.concat(entries.stream(), next.entries().stream()).toList());
    }
}
