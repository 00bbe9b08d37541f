package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingRejection;
import dev.karigar.bookings.domain.BookingView;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows a booking to its parties. */
@Singleton
public final class ShowBooking {

    private final Bookings bookings;
    private final Timelines timelines;
    private final Clock clock;

    ShowBooking(Bookings bookings, Timelines timelines, Clock clock) {
        this.bookings = bookings;
        this.timelines = timelines;
        this.clock = clock;
    }

    public Outcome<BookingView, BookingRejection> show(UUID bookingId, Actor viewer) {
        return bookings.find(bookingId)
                .filter(booking -> booking.roleOf(viewer).isPresent())
                .map(booking -> timelines.viewsOf(List.of(booking.asOf(clock.instant())), viewer).getFirst())
                .<Outcome<BookingView, BookingRejection>>map(Outcome::ok)
                .orElseGet(() -> Outcome.rejected(new BookingRejection.UnknownBooking(bookingId)));
    }
}
