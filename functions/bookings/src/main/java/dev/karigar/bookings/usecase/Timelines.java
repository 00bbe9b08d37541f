package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.kernel.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The timeline events of bookings. */
public interface Timelines {

    /** Events by booking id, oldest first. A booking without events has no entry. */
    Map<UUID, List<TimelineEvent>> of(List<UUID> bookingIds);

    /** Views of those bookings of which the viewer is a party, in the order given. All timelines are read at once. */
    default List<BookingView> viewsOf(List<Booking> bookings, Actor viewer) {
        var events = of(bookings.stream().map(Booking::id).toList());
        return bookings.stream()
                .flatMap(booking -> booking.roleOf(viewer)
                        .stream()
                        .map(party -> new BookingView(booking, party, events.getOrDefault(booking.id(), List.of()))))
                .toList();
    }
}
