package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.usecase.ChangeBookingStatus;
import dev.karigar.kernel.Secret;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The status that the booking is to get. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ChangeBookingStatusRequest(@JsonPropertyDescription("The new status.") BookingStatus status,
        @Schema(description = "Reason of a cancellation, at most 500 characters.", example = "The tap is repaired already.",
                maxLength = 500) @Nullable @Size(max = 500) String reason,
        @Schema(description = "The six-digit code that the requester's app shows; required for `IN_PROGRESS`.", example = "503153",
                maxLength = 20) @Nullable @Size(max = 20) String startCode) {

    ChangeBookingStatus.Command toCommand(@Nullable Long expectedVersion) {
        return new ChangeBookingStatus.Command(status, reason == null || reason.isBlank() ? null : reason.strip(),
                startCode == null ? null : new Secret(startCode.strip()), expectedVersion);
    }
}
