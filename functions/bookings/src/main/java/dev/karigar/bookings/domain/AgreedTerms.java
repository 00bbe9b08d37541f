package dev.karigar.bookings.domain;

import dev.karigar.kernel.Money;
import java.util.UUID;

/** What was agreed on, as the listing said it on the day of the booking. */
public record AgreedTerms(UUID listingId, UUID providerId, String title, Money totalPrice, String cancellationPolicy) {
}
