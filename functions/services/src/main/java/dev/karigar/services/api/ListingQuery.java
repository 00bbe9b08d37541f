package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearch.Sort;
import dev.karigar.services.domain.ListingSearch.Window;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a search for listings is asked with, as texts: read all at once, every fault is told at once. */
@Introspected
record ListingQuery(
        @Nullable @QueryValue @Parameter(description = "Words of title, description and category; typing errors are forgiven") String q,
        @Nullable @QueryValue @Parameter(description = "With all its sub-categories",
                schema = @Schema(type = "string", format = "uuid")) String category,
        @Nullable @QueryValue @Parameter(description = "Listings of this provider; your own include the inactive ones",
                schema = @Schema(type = "string", format = "uuid")) String provider,
        @Nullable @QueryValue @Parameter(description = "lat,lng: only listings whose coverage area holds this place",
                example = "52.52,13.40") String near,
        @Nullable @QueryValue("radius_km") @Parameter(description = "How far from near a listing's centre may be; needs near",
                schema = @Schema(type = "number", minimum = "0", maximum = "500")) String radiusKm,
        @Nullable @QueryValue("min_price") @Parameter(description = "Base price of at least this, minor units",
                schema = @Schema(type = "integer", minimum = "0")) String minPrice,
        @Nullable @QueryValue("max_price") @Parameter(description = "Base price of at most this, minor units",
                schema = @Schema(type = "integer", minimum = "0")) String maxPrice,
        @Nullable @QueryValue("min_rating") @Parameter(description = "The provider's average rating",
                schema = @Schema(type = "number", minimum = "0", maximum = "5")) String minRating,
        @Nullable @QueryValue("available_from") @Parameter(description = "With available_to: a free slot between the two",
                schema = @Schema(type = "string", format = "date-time")) String availableFrom,
        @Nullable @QueryValue("available_to") @Parameter(description = "At most 62 days after available_from",
                schema = @Schema(type = "string", format = "date-time")) String availableTo,
        @Nullable @QueryValue @Parameter(description = "relevance with q, distance with near, else newest, is the default",
                schema = @Schema(type = "string", allowableValues = {
                        "relevance", "distance", "price", "rating", "newest"})) String sort) {

    private static final int LONGEST_TEXT = 200;
    private static final String HIGHEST_PRICE = "999999999";

    ListingSearch toSearch(@Nullable Actor actor) {
        var reader = new QueryReader();
        var text = reader.text("q", q, LONGEST_TEXT);
        var owner = reader.id("provider", provider);
        var place = reader.point("near", near);
        var radius = reader.decimal("radius_km", radiusKm, "0.01", "" + (int) CoverageArea.FARTHEST_KM);
        if (near == null && radiusKm != null) {
            reader.addError("near", "required", "a radius needs a place");
        }
        var window = reader.timeRange("available_from", availableFrom, "available_to", availableTo);
        var search = new ListingSearch(text, reader.id("category", category), owner, place,
                radius == null ? null : (Double) radius.doubleValue(), price(reader, "min_price", minPrice),
                price(reader, "max_price", maxPrice), reader.decimal("min_rating", minRating, "0", "5"),
                window == null ? null : new Window(window.start(), window.end()), isOwn(actor, owner), sort(reader, text != null));
        reader.throwIfInvalid();
        return search;
    }

    private static boolean isOwn(@Nullable Actor actor, @Nullable UUID owner) {
        return actor != null && owner != null && actor.is(owner);
    }

    private static @Nullable Long price(QueryReader reader, String name, @Nullable String value) {
        BigDecimal price = reader.decimal(name, value, "0", HIGHEST_PRICE);
        if (price != null && price.stripTrailingZeros().scale() > 0) {
            reader.addError(name, "invalid-format", "minor units, a whole number, are expected");
        }
        return price == null ? null : (Long) price.longValue();
    }

    private Sort sort(QueryReader reader, boolean hasText) {
        var wanted = reader.oneOf("sort", sort, Sort.class);
        if (wanted == Sort.DISTANCE && near == null) {
            reader.addError("near", "required", "sorting by distance needs a place");
        }
        if (wanted != null) {
            return wanted;
        }
        return hasText ? Sort.RELEVANCE : near == null ? Sort.NEWEST : Sort.DISTANCE;
    }
}
