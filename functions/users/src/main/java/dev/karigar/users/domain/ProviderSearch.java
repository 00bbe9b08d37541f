package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import dev.karigar.kernel.TimeRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Criteria of a search for providers; null does not restrict it.
 *
 * @param category  the provider has an active listing in it
 * @param place     the provider's service radius covers it
 * @param radiusKm  maximum distance between the provider and {@code place}; requires {@code place}
 * @param minRating 0..5
 * @param text      words of trade name, bio and skills; typing errors are tolerated
 * @param free      the provider has a free slot in it
 * @param sort      {@link Sort#DISTANCE} requires {@code place}
 */
public record ProviderSearch(@Nullable UUID category, @Nullable GeoPoint place, @Nullable Double radiusKm, @Nullable BigDecimal minRating,
        @Nullable Skill skill, @Nullable String text, @Nullable TimeRange free, Sort sort) {

    public enum Sort {
        /** Nearest first. */
        DISTANCE,
        /** Highest first; providers without a rating come last. */
        RATING,
        /** Lowest first; providers without a price come last. */
        PRICE
    }

    /**
     * A provider that matches a search.
     *
     * @param distanceKm from the searched place; null without one
     * @param fromPrice  lowest price of the active listings (in the searched category); null if there is none
     * @param sortKey    position in the search's order, for keyset pagination
     */
    public record ProviderSearchResult(PublicProfile profile, @Nullable Double distanceKm, @Nullable Money fromPrice,
            List<String> sortKey) {

        public ProviderSearchResult {
            sortKey = List.copyOf(sortKey);
        }
    }

    public ProviderSearch {
        if (place == null && (radiusKm != null || sort == Sort.DISTANCE)) {
            throw new IllegalArgumentException("a distance requires a place");
        }
    }
}
