package dev.karigar.bookings.domain;

import dev.karigar.bookings.domain.Booking.ServiceLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A requester's input for a new booking.
 *
 * @param length null for the pricing option's length, or else the listing's
 */
public record BookingRequest(UUID listingId, UUID requesterId, Instant start, @Nullable Duration length, ServiceLocation location,
        @Nullable String notes, @Nullable UUID pricingOptionId) {
}
