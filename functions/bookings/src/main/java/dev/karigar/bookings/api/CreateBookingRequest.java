package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingRequest;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
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
 * The job that is asked for. There is no price in it: that is for the server to say.
 *
 * @param scheduledAt     the start; fractions of a second are dropped
 * @param durationMinutes minutes; neither this nor {@code durationHours}: as long as the pricing option or the listing says
 * @param durationHours   hours, 1.5 for instance, that make whole minutes
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateBookingRequest(UUID listingId, Instant scheduledAt, @Nullable @Min(5) @Max(MOST_MINUTES) Integer durationMinutes,
        @Nullable @DecimalMin("0.05") @DecimalMax("336") BigDecimal durationHours, @Valid BookingLocationRequest location,
        @Nullable @Size(max = 2000) String notes, @Nullable UUID pricingOptionId) {

    private static final long MOST_MINUTES = 14 * 24 * 60L;
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    BookingRequest toWish(UUID requesterId) {
        return new BookingRequest(listingId, requesterId, scheduledAt.truncatedTo(ChronoUnit.SECONDS), length(), location.toPlace(),
                notes == null || notes.isBlank() ? null : notes.strip(), pricingOptionId);
    }

    private @Nullable Duration length() {
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
