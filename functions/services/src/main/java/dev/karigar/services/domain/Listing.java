package dev.karigar.services.domain;

import java.time.Instant;
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
}
