package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings of a person are wanted.
 *
 * @param as       REQUESTER or PROVIDER; null for both
 * @param statuses at least one
 * @param from     jobs that start then or later; null for any
 * @param to       jobs that start before; null for any
 */
public record BookingFilter(UUID userId, @Nullable Party as, Set<BookingStatus> statuses, @Nullable Instant from, @Nullable Instant to) {

    public BookingFilter {
        statuses = Set.copyOf(statuses);
    }
}
