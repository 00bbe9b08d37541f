package dev.karigar.services.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider's offer.
 *
 * @param active whether strangers find it and can book it
 */
public record Listing(UUID id, UUID providerId, ListingTerms terms, boolean active, @Nullable String coverImageUrl, long version,
        Instant createdAt, Instant updatedAt) {

    public Listing with(ListingDraft draft, Instant now) {
        return new Listing(id, providerId, draft.over(terms), draft.active() == null ? active : draft.active(), coverImageUrl, version,
                createdAt, now);
    }

    public Listing withOptions(List<PricingOption> options) {
        var t = terms;
        var whole = new ListingTerms(t.categoryId(), t.title(), t.description(), t.basePrice(), t.pricingUnit(), options, t.coverage(),
                t.durationMinutes(), t.bufferBeforeMinutes(), t.bufferAfterMinutes(), t.minNoticeMinutes(), t.instantBooking(),
                t.cancellationPolicy());
        return new Listing(id, providerId, whole, active, coverImageUrl, version, createdAt, updatedAt);
    }
}
