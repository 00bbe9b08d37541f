package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingView;
import dev.karigar.bookings.usecase.BookingLists.BookingFilter;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Lists the bookings of which the caller is requester or provider, latest start first. */
@Singleton
public final class ListBookings {

    private final BookingLists lists;
    private final Timelines timelines;
    private final Clock clock;

    ListBookings(BookingLists lists, Timelines timelines, Clock clock) {
        this.lists = lists;
        this.timelines = timelines;
        this.clock = clock;
    }

    public Page<BookingView> list(BookingFilter filter, PageRequest page, Actor viewer) {
        var now = clock.instant();
        var found = lists.find(filter, page, now);
        var current = found.items().stream().map(booking -> booking.asOf(now)).toList();
        return new Page<>(timelines.viewsOf(current, viewer), found.next());
    }
}
