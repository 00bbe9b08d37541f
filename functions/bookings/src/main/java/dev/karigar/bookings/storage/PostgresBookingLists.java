package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.BookingLists;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keyset pages over the bookings of one user. */
@Singleton
final class PostgresBookingLists implements BookingLists {

    private final BookingRepository repository;

    PostgresBookingLists(BookingRepository repository) {
        this.repository = repository;
    }

    @Override
    public Page<Booking> find(BookingFilter filter, PageRequest page, Instant now) {
        var requester = filter.as() == Party.PROVIDER ? null : filter.userId();
        var provider = filter.as() == Party.REQUESTER ? null : filter.userId();
        var after = page.after();
        var afterStart = after == null ? null : Instant.parse(after.get(0));
        var afterId = after == null ? null : UUID.fromString(after.get(1));
        var rows = repository.findPage(requester, provider, now, filter.statuses(), filter.from(), filter.to(), afterStart, afterId,
                page.limit() + 1);
        return Page.of(rows.stream().map(BookingRow::booking).toList(), page.limit(),
                last -> List.of(last.period().start().toString(), last.id().toString()));
    }
}
