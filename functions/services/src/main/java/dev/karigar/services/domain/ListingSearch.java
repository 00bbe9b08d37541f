package dev.karigar.services.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.TimeRange;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters and the order of a search for listings; a null filter does not restrict the result.
 *
 * @param category        includes all its sub-categories
 * @param near            only listings whose coverage area contains this point
 * @param radiusKm        maximum distance from {@code near} to the centre of the coverage area, in kilometres
 * @param minPrice        lowest base price, in minor units
 * @param maxPrice        highest base price, in minor units
 * @param availableIn     only listings with a free slot in this time range
 * @param includeInactive whether inactive listings are found too: set for a provider's search among their own
 */
public record ListingSearch(@Nullable String text, @Nullable UUID category, @Nullable UUID provider, @Nullable GeoPoint near,
        @Nullable Double radiusKm, @Nullable Long minPrice, @Nullable Long maxPrice, @Nullable BigDecimal minRating,
        @Nullable TimeRange availableIn, boolean includeInactive, Sort sort) {

    public enum Sort {
        RELEVANCE,
        DISTANCE,
        PRICE,
        RATING,
        NEWEST
    }
}
