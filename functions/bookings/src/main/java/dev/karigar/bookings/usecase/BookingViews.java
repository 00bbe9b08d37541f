package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.kernel.Actor;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts bookings and their timelines together for one of the parties. */
@Singleton
public final class BookingViews {

    private final Timelines timelines;

    BookingViews(Timelines timelines) {
        this.timelines = timelines;
    }

    /** The bookings the viewer is a party of, with one reading of all timelines. */
    List<BookingView> of(List<Booking> bookings, Actor viewer) {
        var entries = timelines.of(bookings.stream().map(Booking::id).toList());
        return bookings.stream()
                .flatMap(booking -> booking.roleOf(viewer)
                        .stream()
                        .map(party -> new BookingView(booking, party, entries.getOrDefault(booking.id(), List.of()))))
                .toList();
    }
}
