package dev.karigar.users.api;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.users.domain.ProviderProfile;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.Sort;
import dev.karigar.users.domain.ProviderSearch.Window;
import dev.karigar.users.domain.Skill;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a search for providers is asked with, as texts: read all at once, every fault is told at once. */
@Introspected
record ProviderQuery(
        @Nullable @QueryValue @Parameter(description = "Providers with an active listing in this category",
                schema = @Schema(type = "string", format = "uuid")) String category,
        @Nullable @QueryValue @Parameter(description = "lat,lng: only providers whose service radius covers this place",
                example = "52.52,13.40") String location,
        @Nullable @QueryValue("radius_km") @Parameter(description = "How far from location the provider may be; needs location",
                schema = @Schema(type = "number", minimum = "0", maximum = "500")) String radiusKm,
        @Nullable @QueryValue("min_rating") @Parameter(description = "Average rating of at least this; rating>=4 means the same",
                schema = @Schema(type = "number", minimum = "0", maximum = "5")) String minRating,
        @Nullable @QueryValue @Parameter(description = "A skill tag, without regard to case") String skill,
        @Nullable @QueryValue @Parameter(description = "Words of trade name, bio and skills; typing errors are forgiven") String q,
        @Nullable @QueryValue("available_from") @Parameter(description = "With available_to: a free slot between the two",
                schema = @Schema(type = "string", format = "date-time")) String availableFrom,
        @Nullable @QueryValue("available_to") @Parameter(description = "At most 62 days after available_from",
                schema = @Schema(type = "string", format = "date-time")) String availableTo,
        @Nullable @QueryValue @Parameter(description = "distance with a location, else rating, is the default",
                schema = @Schema(type = "string", allowableValues = {
                        "distance", "rating", "price"})) String sort) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SKILL = 50;

    ProviderSearch toSearch(HttpParameters all) {
        var reader = new QueryReader();
        var place = reader.point("location", location);
        var radius = reader.decimal("radius_km", radiusKm, "0.01", "" + ProviderProfile.MAX_RADIUS_KM);
        var free = window(reader);
        var text = reader.text("q", q, LONGEST_TEXT);
        var skillTag = reader.text("skill", skill, LONGEST_SKILL);
        var categoryId = reader.id("category", category);
        var rating = rating(reader, all);
        var order = sort(reader);
        if (location == null && radiusKm != null) {
            reader.fault("location", "required", "a radius needs a location");
        }
        reader.refuseFaults();
        return new ProviderSearch(categoryId, place, radius == null ? null : (Double) radius.doubleValue(), rating,
                skillTag == null ? null : new Skill(skillTag), text, free, order == null ? natural(place) : order);
    }

    private @Nullable Window window(QueryReader reader) {
        var window = reader.window("available_from", availableFrom, "available_to", availableTo);
        return window == null ? null : new Window(window.from(), window.to());
    }

    /** {@code min_rating}, or the same as {@code rating>=4}: of several the strictest. */
    private @Nullable BigDecimal rating(QueryReader reader, HttpParameters all) {
        var strictest = reader.decimal("min_rating", minRating, "0", "5");
        for (var value : LegacyRatingFilter.in(all)) {
            var rating = reader.decimal(LegacyRatingFilter.NAME, value, "0", "5");
            if (strictest == null || rating != null && rating.compareTo(strictest) > 0) {
                strictest = rating;
            }
        }
        return strictest;
    }

    private @Nullable Sort sort(QueryReader reader) {
        var wanted = reader.oneOf("sort", sort, Sort.class);
        if (wanted == Sort.DISTANCE && location == null) {
            reader.fault("location", "required", "sorting by distance needs a location");
        }
        return wanted;
    }

    private static Sort natural(@Nullable GeoPoint place) {
        return place == null ? Sort.RATING : Sort.DISTANCE;
    }
}
