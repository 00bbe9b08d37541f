package dev.karigar.bookings.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a party may do next.
 *
 * @param status the status to ask for
 * @param until  the last moment; null when there is no limit
 */
public record AllowedAction(BookingAction action, BookingStatus status, @Nullable Instant until) {
}
