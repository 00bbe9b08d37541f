package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.bookings.domain.TimelineEventType;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Adds a party's event to a booking's timeline, such as a note or the provider's arrival. */
@Singleton
public final class AddTimelineEvent {

    private final BookingUpdater updater;

    AddTimelineEvent(BookingUpdater updater) {
        this.updater = updater;
    }

    /** @param metadata JSON values by name */
    public Outcome<TimelineEvent, BookingRejection> add(UUID bookingId, TimelineEventType type, Map<String, Object> metadata, Actor actor) {
        return updater.update(bookingId, actor, null, (booking, by, now) -> booking.addTimelineEvent(type, metadata, by, now))
                .map(update -> update.events().getLast());
    }
}
