package dev.karigar.services.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a provider offers.
 *
 * @param active whether other users can find and book it
 */
public record Listing(UUID id, UUID providerId, ListingTerms terms, boolean active, @Nullable String coverImageUrl, long version,
        Instant createdAt, Instant updatedAt) {

    public Listing with(ListingPatch patch, Instant now) {
        return new Listing(id, providerId, patch.applyTo(terms), patch.active() == null ? active : patch.active(), coverImageUrl, version,
                createdAt, now);
    }

    public Listing withOptions(List<PricingOption> options) {
        var t = terms;
        var complete = new ListingTerms(t.categoryId(), t.title(), t.description(), t.basePrice(), t.pricingUnit(), options, t.coverage(),
                t.durationMinutes(), t.bufferBeforeMinutes(), t.bufferAfterMinutes(), t.minNoticeMinutes(), t.instantBooking(),
                t.cancellationPolicy());
        return new Listing(id, providerId, complete, active, coverImageUrl, version, createdAt, updatedAt);
    }
}
