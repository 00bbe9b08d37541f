package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingView;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.time.Clock;

/** A person's own bookings, asked for or to be done, latest job first. */
@Singleton
public final class ListBookings {

    private final BookingLists lists;
    private final BookingViews views;
    private final Clock clock;

    ListBookings(BookingLists lists, BookingViews views, Clock clock) {
        this.lists = lists;
        this.views = views;
        this.clock = clock;
    }

    public Page<BookingView> list(BookingFilter filter, PageRequest page, Actor viewer) {
        var now = clock.instant();
        var found = lists.find(filter, page, now);
        var shown = found.items().stream().map(booking -> booking.asOf(now)).toList();
        return new Page<>(views.of(shown, viewer), found.next());
    }
}
