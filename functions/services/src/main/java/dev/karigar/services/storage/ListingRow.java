package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.ListingSearchResult.ProviderSummary;
import dev.karigar.services.domain.ListingTerms;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.services.domain.PricingUnit;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code services.listings} and, unless the account is closed, the public profile of its provider. */
@MappedEntity(schema = "services", value = "listings")
record ListingRow(@Id UUID id, UUID providerId, UUID categoryId, String title, String description, long basePriceAmount,
        String basePriceCurrency, PricingUnit pricingUnit, double coverageLat, double coverageLng, double coverageRadiusKm,
        int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes, int minNoticeMinutes, boolean instantBooking,
        CancellationPolicy cancellationPolicy, @MappedProperty("is_active") boolean active, @Nullable String coverImageUrl, long version,
        Instant createdAt, Instant updatedAt, @Nullable String displayName, @Nullable String avatarUrl, @Nullable BigDecimal ratingAvg,
        @Nullable Integer ratingCount) {

    /** The columns of a row, from the listing as {@code l} and the outer join of the profile as {@code v}. */
    static final String COLUMNS = """
            l.id, l.provider_id, l.category_id, l.title, l.description, l.base_price_amount, l.base_price_currency, l.pricing_unit,
            l.coverage_lat, l.coverage_lng, l.coverage_radius_km, l.duration_minutes, l.buffer_before_minutes, l.buffer_after_minutes,
            l.min_notice_minutes, l.instant_booking, l.cancellation_policy, l.is_active, l.cover_image_url, l.version, l.created_at,
            l.updated_at, v.display_name, v.avatar_url, v.rating_avg, v.rating_count
            """;

    /** Reads a row of a statement that is assembled at run time. */
    static ListingRow of(Row row) throws SQLException {
        return new ListingRow(row.uuid("id"), row.uuid("provider_id"), row.uuid("category_id"), row.string("title"),
                row.string("description"), row.longValue("base_price_amount"), row.string("base_price_currency"),
                PricingUnit.valueOf(row.string("pricing_unit")), row.doubleValue("coverage_lat"), row.doubleValue("coverage_lng"),
                row.doubleValue("coverage_radius_km"), row.integer("duration_minutes"), row.integer("buffer_before_minutes"),
                row.integer("buffer_after_minutes"), row.integer("min_notice_minutes"), row.bool("instant_booking"),
                CancellationPolicy.valueOf(row.string("cancellation_policy")), row.bool("is_active"), row.stringOrNull("cover_image_url"),
                row.longValue("version"), row.instant("created_at"), row.instant("updated_at"), row.stringOrNull("display_name"),
                row.stringOrNull("avatar_url"), row.decimalOrNull("rating_avg"), row.integerOrNull("rating_count"));
    }

    ListingSearchResult result(List<PricingOption> options, @Nullable Double distanceKm, List<String> sortKey) {
        var coverage = new CoverageArea(new GeoPoint(coverageLat, coverageLng), coverageRadiusKm);
        var terms = new ListingTerms(categoryId, title, description, Money.of(basePriceAmount, basePriceCurrency), pricingUnit, options,
                coverage, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, minNoticeMinutes, instantBooking, cancellationPolicy);
        var listing = new Listing(id, providerId, terms, active, coverImageUrl, version, createdAt, updatedAt);
        return new ListingSearchResult(listing, provider(), distanceKm, sortKey);
    }

    private @Nullable ProviderSummary provider() {
        return displayName == null || ratingCount == null ? null
                : new ProviderSummary(providerId, displayName, avatarUrl, ratingAvg, ratingCount);
    }
}
