package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.BookingLists.BookingFilter;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bookings are wanted, as the query says it. */
@Introspected
record BookingQuery(@Nullable @QueryValue String role, @Nullable @QueryValue String status, @Nullable @QueryValue String from,
        @Nullable @QueryValue String to, @Nullable @QueryValue Integer limit, @Nullable @QueryValue String cursor) {

    private static final Set<Party> LISTED_ROLES = EnumSet.of(Party.REQUESTER, Party.PROVIDER);

    BookingFilter toFilter(UUID userId) {
        var reader = new QueryReader();
        var filter = new BookingFilter(userId, reader.oneOf("role", role, LISTED_ROLES),
                reader.someOf("status", status, BookingStatus.class), reader.instant("from", from), reader.instant("to", to));
        reader.throwIfInvalid();
        return filter;
    }

    /** The list that a cursor belongs to: one user's, with these filters. */
    String listName(UUID userId) {
        return String.join(":", "bookings", userId.toString(), role, status, from, to);
    }
}
