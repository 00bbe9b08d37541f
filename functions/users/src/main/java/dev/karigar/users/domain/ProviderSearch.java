package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null asks for nothing.
 *
 * @param category  the provider offers something in it
 * @param place     the provider comes there
 * @param radiusKm  how far the provider may be from {@code place}, which must then be there
 * @param minRating 0..5
 * @param text      words of trade name, bio and skills, typing errors allowed
 * @param free      the provider has a free slot in it
 * @param sort      {@link Sort#DISTANCE} needs a place
 */
public record ProviderSearch(@Nullable UUID category, @Nullable GeoPoint place, @Nullable Double radiusKm, @Nullable BigDecimal minRating,
        @Nullable Skill skill, @Nullable String text, @Nullable Window free, Sort sort) {

    public enum Sort {
        /** Nearest first. */
        DISTANCE,
        /** Best first; who has no rating comes last. */
        RATING,
        /** Cheapest first; who has no price comes last. */
        PRICE
    }

    /** A stretch of time, {@code [from, to)}. */
    public record Window(Instant from, Instant to) {
    }

    public ProviderSearch {
        if (place == null && (radiusKm != null || sort == Sort.DISTANCE)) {
            throw new IllegalArgumentException("a distance needs a place");
        }
    }
}
