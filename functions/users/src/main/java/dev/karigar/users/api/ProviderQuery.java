package dev.karigar.users.api;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.Sort;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search for providers, as texts: one problem names all faults of a request. */
@Introspected
record ProviderQuery(
        @Nullable @QueryValue @Parameter(description = "Only providers with an active listing in this category or one below it.",
                schema = @Schema(type = "string", format = "uuid")) String category,
        @Nullable @QueryValue @Parameter(
                description = "Latitude and longitude in degrees: only providers whose service radius covers this place.",
                schema = @Schema(type = "string", pattern = POINT), example = "52.52,13.40") String location,
        @Nullable @QueryValue("radius_km") @Parameter(
                description = "Maximum distance of the provider from `location` in kilometres; needs `location`.",
                schema = @Schema(type = "number", minimum = "0.01", maximum = "500"), example = "10") String radiusKm,
        @Nullable @QueryValue("min_rating") @Parameter(
                description = "Minimum average rating. The literal filter `rating>=4` in the query string means the same.",
                schema = @Schema(type = "number", minimum = "0", maximum = "5"), example = "4") String minRating,
        @Nullable @QueryValue @Parameter(description = "A skill tag, in upper or lower case.",
                schema = @Schema(type = "string", maxLength = LONGEST_SKILL), example = "plumbing") String skill,
        @Nullable @QueryValue @Parameter(description = "Words of trade name, text and skills of the provider; tolerates typing errors.",
                schema = @Schema(type = "string", maxLength = LONGEST_TEXT), example = "leaking tap") String q,
        @Nullable @QueryValue("available_from") @Parameter(
                description = "Only providers with a free slot between this time and `available_to`; the two need each other.",
                schema = @Schema(type = "string", format = "date-time")) String availableFrom,
        @Nullable @QueryValue("available_to") @Parameter(
                description = "End of the period that begins with `available_from`, at most 62 days after it.",
                schema = @Schema(type = "string", format = "date-time")) String availableTo,
        @Nullable @QueryValue @Parameter(
                description = "Order of the providers: nearest, best rated or cheapest first. Default: `distance` with a "
                        + "location, otherwise " + "`rating`. `distance` needs `location`.",
                schema = @Schema(type = "string", allowableValues = {
                        "distance", "rating", "price"})) String sort,
        @Nullable @QueryValue(RATING_AT_LEAST) @Parameter(hidden = true) List<String> ratingAtLeast) {

    /** The name of the filter {@code rating>=4} to a query parser, which ends a name at the first equals sign. */
    private static final String RATING_AT_LEAST = "rating>";

    private static final String POINT = "^[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?,[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?$";

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SKILL = 50;

    ProviderSearch toSearch() {
        var reader = new QueryReader();
        var place = reader.point("location", location);
        var radius = reader.decimal("radius_km", radiusKm, "0.01", "" + ProviderProfile.MAX_RADIUS_KM);
        var free = reader.timeRange("available_from", availableFrom, "available_to", availableTo);
        var text = reader.text("q", q, LONGEST_TEXT);
        var skillTag = reader.text("skill", skill, LONGEST_SKILL);
        var categoryId = reader.id("category", category);
        var rating = rating(reader);
        var order = sort(reader);
        if (location == null && radiusKm != null) {
            reader.addError("location", "required", "a radius needs a location");
        }
        reader.throwIfInvalid();
        return new ProviderSearch(categoryId, place, radius == null ? null : (Double) radius.doubleValue(), rating,
                skillTag == null ? null : new Skill(skillTag), text, free, order == null ? natural(place) : order);
    }

    /** {@code min_rating}, or the same as {@code rating>=4}: of several the strictest. */
    private @Nullable BigDecimal rating(QueryReader reader) {
        var strictest = reader.decimal("min_rating", minRating, "0", "5");
        for (var value : ratingAtLeast == null ? List.<String>of() : ratingAtLeast) {
            var rating = reader.decimal(RATING_AT_LEAST, value, "0", "5");
            if (strictest == null || rating != null && rating.compareTo(strictest) > 0) {
                strictest = rating;
            }
        }
        return strictest;
    }

    private @Nullable Sort sort(QueryReader reader) {
        var wanted = reader.oneOf("sort", sort, Sort.class);
        if (wanted == Sort.DISTANCE && location == null) {
            reader.addError("location", "required", "sorting by distance needs a location");
        }
        return wanted;
    }

    private static Sort natural(@Nullable GeoPoint place) {
        return place == null ? Sort.RATING : Sort.DISTANCE;
    }
}
