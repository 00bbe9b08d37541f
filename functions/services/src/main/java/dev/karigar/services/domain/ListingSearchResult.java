package dev.karigar.services.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing together with what is shown beside it.
 *
 * @param provider   null while the provider's account is closed
 * @param distanceKm kilometres from the searched place; null if the search names none
 * @param sortKey    the keyset position of the listing in its search
 */
public record ListingSearchResult(Listing listing, @Nullable ProviderSummary provider, @Nullable Double distanceKm, List<String> sortKey) {

    /**
     * The public part of the provider's profile.
     *
     * @param ratingAvg from 1 to 5; null without a rating
     */
    public record ProviderSummary(UUID id, String displayName, @Nullable String avatarUrl, @Nullable BigDecimal ratingAvg,
            int ratingCount) {
    }
}
