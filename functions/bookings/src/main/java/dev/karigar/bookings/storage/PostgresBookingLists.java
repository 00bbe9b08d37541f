package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.BookingLists;
import dev.karigar.bookings.usecase.BookingLists.BookingFilter;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.postgres.jdbc.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keyset pages over a person's bookings. */
@Singleton
final class PostgresBookingLists implements BookingLists {

    // An unanswered request whose time is over counts as cancelled, whether the sweep has been there or not.
    private static final String FILTER = """
             and case when b.status = 'REQUESTED' and b.expires_at <= ? then 'CANCELLED' else b.status end = any (?)
             and (?::timestamptz is null or b.starts_at >= ?)
             and (?::timestamptz is null or b.starts_at < ?)
             and (?::timestamptz is null or (b.starts_at, b.id) < (?, ?))
            order by b.starts_at desc, b.id desc
            limit ?
            """;

    private final Database database;

    PostgresBookingLists(Database database) {
        this.database = database;
    }

    @Override
    public Page<Booking> find(BookingFilter filter, PageRequest page, Instant now) {
        var after = page.after();
        var afterStart = after == null ? null : Instant.parse(after.get(0));
        var afterId = after == null ? null : UUID.fromString(after.get(1));
        var rows = database.sql(BookingRows.SELECT + " where " + mine(filter.as()) + FILTER)
                .with(filter.userId(), now, List.copyOf(filter.statuses()), filter.from(), filter.from(), filter.to(), filter.to(),
                        afterStart, afterStart, afterId, page.limit() + 1)
                .list(BookingRows::booking);
        return Page.of(rows, page.limit(), last -> List.of(last.period().start().toString(), last.id().toString()));
    }

    private static String mine(@Nullable Party as) {
        return switch (as) {
            case REQUESTER -> "b.requester_id = ?";
            case PROVIDER -> "b.provider_id = ?";
            case null, default -> "? in (b.requester_id, b.provider_id)";
        };
    }
}
