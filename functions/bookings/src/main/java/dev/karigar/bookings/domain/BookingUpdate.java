package dev.karigar.bookings.domain;

import java.util.List;
import java.util.stream.Stream;

/** A booking as it is to be kept, and what is new on its timeline. */
public record BookingUpdate(Booking booking, List<TimelineEvent> entries) {

    public BookingUpdate {
        entries = List.copyOf(entries);
    }

    /** This change and one that follows it at once. */
    public BookingUpdate and(BookingUpdate next) {
        return new BookingUpdate(next.booking(), Stream.concat(entries.stream(), next.entries().stream()).toList());
    }
}
