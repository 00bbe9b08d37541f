package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of a user's bookings, latest start first. */
public interface BookingLists {

    /**
     * Selects bookings of one user.
     *
     * @param as       REQUESTER or PROVIDER; null for both
     * @param statuses at least one
     * @param from     earliest start, inclusive; null for no limit
     * @param to       latest start, exclusive; null for no limit
     */
    record BookingFilter(UUID userId, @Nullable Party as, Set<BookingStatus> statuses, @Nullable Instant from, @Nullable Instant to) {

        public BookingFilter {
            statuses = Set.copyOf(statuses);
        }
    }

    /** @param now a request that has expired by then counts as CANCELLED, whatever status is stored */
    Page<Booking> find(BookingFilter filter, PageRequest page, Instant now);
}
