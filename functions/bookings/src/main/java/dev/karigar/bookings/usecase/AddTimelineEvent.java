package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.bookings.domain.TimelineEventType;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Puts what a party tells on a booking's timeline: on the way, arrived, a note. */
@Singleton
public final class AddTimelineEvent {

    private final BookingUpdater changes;

    AddTimelineEvent(BookingUpdater changes) {
        this.changes = changes;
    }

    public Outcome<TimelineEvent, BookingRejection> report(UUID bookingId, TimelineEventType type, Map<String, Object> metadata,
            Actor actor) {
        return changes.make(bookingId, actor, null, (booking, by, now) -> booking.report(type, metadata, by, now))
                .map(changed -> changed.entries().getLast());
    }
}
