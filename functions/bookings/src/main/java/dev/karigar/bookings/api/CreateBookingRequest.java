package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a booking. The server computes the price. At most one of {@code duration_minutes} and {@code duration_hours} is
 * sent; without either, the duration is that of the pricing option or of the listing.
 *
 * @param location Place at which the service is to be carried out.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateBookingRequest(@Schema(description = "Id of the listing to book.", example = Examples.LISTING_ID) UUID listingId,
        @Schema(description = "Start of the booking, in the future; fractions of a second are dropped.",
                example = Examples.START) Instant scheduledAt,
        @Schema(description = "Duration in minutes.", example = "90", type = "integer",
                format = "int32") @Nullable @Min(5) @Max(MAX_MINUTES) Integer durationMinutes,
        @Schema(description = "Duration in hours; must be a whole number of minutes.", example = "1.5",
                type = "number") @Nullable @DecimalMin("0.05") @DecimalMax("336") BigDecimal durationHours,
        @Valid BookingLocationRequest location,
        @Schema(description = "Notes for the provider, at most 2000 characters.", example = "The tap in the kitchen drips.",
                maxLength = 2000) @Nullable @Size(max = 2000) String notes,
        @Schema(description = "Id of one of the listing's pricing options; absent for the base price.",
                example = Examples.OPTION_ID) @Nullable UUID pricingOptionId) {

    private static final long MAX_MINUTES = 14 * 24 * 60L;
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    BookingRequest toRequest(UUID requesterId) {
        return new BookingRequest(listingId, requesterId, scheduledAt.truncatedTo(ChronoUnit.SECONDS), duration(), location.toPlace(),
                notes == null || notes.isBlank() ? null : notes.strip(), pricingOptionId);
    }

    private @Nullable Duration duration() {
        if (durationHours == null) {
            return durationMinutes == null ? null : Duration.ofMinutes(durationMinutes);
        }
        if (durationMinutes != null) {
            throw refused("not-both", "duration_minutes or duration_hours, not both");
        }
        var minutes = durationHours.multiply(MINUTES_PER_HOUR).stripTrailingZeros();
        if (minutes.scale() > 0) {
            throw refused("invalid-value", "whole minutes are expected");
        }
        return Duration.ofMinutes(minutes.longValueExact());
    }

    private static ProblemException refused(String code, String detail) {
        return ProblemException.invalid(new FieldError("/duration_hours", code, detail));
    }
}
