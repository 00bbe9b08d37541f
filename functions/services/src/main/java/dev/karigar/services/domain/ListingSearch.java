package dev.karigar.services.domain;

import dev.karigar.kernel.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; nulls do not narrow.
 *
 * @param category with all its sub-categories
 * @param near     listings whose coverage area holds this place
 * @param radiusKm and whose centre is no farther than this
 * @param minPrice minor units of the base price
 * @param free     has a free slot in this window
 * @param hidden   whether inactive listings are shown too: a provider's own
 */
public record ListingSearch(@Nullable String text, @Nullable UUID category, @Nullable UUID provider, @Nullable GeoPoint near,
        @Nullable Double radiusKm, @Nullable Long minPrice, @Nullable Long maxPrice, @Nullable BigDecimal minRating, @Nullable Window free,
        boolean hidden, Sort sort) {

    /** A stretch of time, the end exclusive. */
    public record Window(Instant from, Instant to) {
    }

    public enum Sort {
        RELEVANCE,
        DISTANCE,
        PRICE,
        RATING,
        NEWEST
    }
}
