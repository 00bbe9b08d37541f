package dev.karigar.bookings.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a requester asks for.
 *
 * @param length null: as long as the pricing option or the listing says
 */
public record BookingRequest(UUID listingId, UUID requesterId, Instant start, @Nullable Duration length, ServiceLocation place,
        @Nullable String notes, @Nullable UUID pricingOptionId) {
}
