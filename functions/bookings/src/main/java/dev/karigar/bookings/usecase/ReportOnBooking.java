package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.ReportType;
import dev.karigar.bookings.domain.TimelineEntry;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Puts what a party tells on a booking's timeline: on the way, arrived, a note. */
@Singleton
public final class ReportOnBooking {

    private final BookingChanges changes;

    ReportOnBooking(BookingChanges changes) {
        this.changes = changes;
    }

    public Outcome<TimelineEntry, BookingRejection> report(UUID bookingId, ReportType type, Map<String, Object> metadata, Actor actor) {
        return changes.make(bookingId, actor, null, (booking, by, now) -> booking.report(type, metadata, by, now))
                .map(changed -> changed.entries().getLast());
    }
}
