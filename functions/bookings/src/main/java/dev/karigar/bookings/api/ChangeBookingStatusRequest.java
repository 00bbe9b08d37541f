package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.usecase.ChangeBookingStatus;
import dev.karigar.kernel.Secret;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The status that is wanted.
 *
 * @param reason    why, for a cancellation
 * @param startCode what the requester's app shows; required to start
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ChangeStatusRequest(BookingStatus status, @Nullable @Size(max = 500) String reason, @Nullable @Size(max = 20) String startCode) {

    ChangeBookingStatus.Wish toWish(@Nullable Long expectedVersion) {
        return new ChangeBookingStatus.Wish(status, reason == null || reason.isBlank() ? null : reason.strip(),
                startCode == null ? null : new Secret(startCode.strip()), expectedVersion);
    }
}
