package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearch.Sort;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query of a search for listings, bound as texts: {@link QueryReader} validates all of them and reports every error at once. */
@Introspected
record ListingQuery(
        @Nullable @QueryValue @Parameter(
                description = "Words, at most 200 characters. Each one must occur in the title, the description or the name of the "
                        + "category; spelling mistakes, accents and endings are tolerated.",
                example = "leaking tap", schema = @Schema(implementation = String.class, maxLength = 200)) String q,
        @Nullable @QueryValue @Parameter(description = "Id of a category; includes all its sub-categories.", example = Examples.CATEGORY_ID,
                schema = @Schema(implementation = UUID.class)) String category,
        @Nullable @QueryValue @Parameter(description = "User id of a provider. If it is the caller, inactive listings are included.",
                example = Examples.PROVIDER_ID, schema = @Schema(implementation = UUID.class)) String provider,
        @Nullable @QueryValue @Parameter(
                description = "A place as `lat,lng`, WGS 84 degrees: only listings whose coverage area contains it.",
                example = "52.52,13.405", schema = @Schema(implementation = String.class)) String near,
        @Nullable @QueryValue("radius_km") @Parameter(
                description = "Maximum distance in kilometres from `near` to the centre of the coverage area. Requires `near`.",
                example = "5", schema = @Schema(implementation = Double.class, minimum = "0.01", maximum = "500")) String radiusKm,
        @Nullable @QueryValue("min_price") @Parameter(description = "Lowest base price, in minor units of the currency.", example = "2000",
                schema = @Schema(implementation = Long.class, minimum = "0", maximum = "999999999")) String minPrice,
        @Nullable @QueryValue("max_price") @Parameter(description = "Highest base price, in minor units of the currency.", example = "9000",
                schema = @Schema(implementation = Long.class, minimum = "0", maximum = "999999999")) String maxPrice,
        @Nullable @QueryValue("min_rating") @Parameter(description = "Lowest average rating of the provider, 0 to 5.", example = "4.5",
                schema = @Schema(implementation = Double.class, minimum = "0", maximum = "5")) String minRating,
        @Nullable @QueryValue("available_from") @Parameter(
                description = "Start of a time range: only listings with a free slot that starts in it. Requires `available_to`.",
                example = "2026-11-25T08:00:00Z", schema = @Schema(implementation = Instant.class)) String availableFrom,
        @Nullable @QueryValue("available_to") @Parameter(
                description = "End of the time range, exclusive, at most 62 days after `available_from`. Requires `available_from`.",
                example = "2026-11-25T18:00:00Z", schema = @Schema(implementation = Instant.class)) String availableTo,
        @Nullable @QueryValue @Parameter(
                description = "Order of the listings. If absent: `relevance` with `q`, else `distance` with `near`, else `newest`. "
                        + "`distance` requires `near`.",
                example = "price", schema = @Schema(implementation = String.class, allowableValues = {
                        "relevance", "distance", "price", "rating", "newest"})) String sort) {

    private static final int MAX_TEXT_LENGTH = 200;
    private static final String MAX_PRICE = "999999999";

    ListingSearch toSearch(@Nullable Actor actor) {
        var reader = new QueryReader();
        var text = reader.text("q", q, MAX_TEXT_LENGTH);
        var owner = reader.id("provider", provider);
        var place = reader.point("near", near);
        var radius = reader.decimal("radius_km", radiusKm, "0.01", "" + CoverageArea.MAX_RADIUS_KM);
        if (near == null && radiusKm != null) {
            reader.addError("near", "required", "a radius needs a place");
        }
        var window = reader.timeRange("available_from", availableFrom, "available_to", availableTo);
        var search = new ListingSearch(text, reader.id("category", category), owner, place,
                radius == null ? null : (Double) radius.doubleValue(), price(reader, "min_price", minPrice),
                price(reader, "max_price", maxPrice), reader.decimal("min_rating", minRating, "0", "5"), window, isOwn(actor, owner),
                sort(reader, text != null));
        reader.throwIfInvalid();
        return search;
    }

    private static boolean isOwn(@Nullable Actor actor, @Nullable UUID owner) {
        return actor != null && owner != null && actor.is(owner);
    }

    private static @Nullable Long price(QueryReader reader, String name, @Nullable String value) {
        BigDecimal price = reader.decimal(name, value, "0", MAX_PRICE);
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
