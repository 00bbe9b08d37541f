package dev.karigar.bookings.domain;

import dev.karigar.kernel.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party's wish to change a booking's status.
 *
 * @param reason    why, for a cancellation
 * @param startCode what the provider typed in, for a start
 */
public record StatusChange(BookingStatus to, Party by, Instant at, @Nullable String reason, @Nullable Secret startCode) {
}
