package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearchResult.ProviderSummary;
import dev.karigar.services.domain.ListingTerms;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.services.domain.PricingUnit;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of listings, joined with their provider's public profile {@code v}, as values. */
final class ListingRows {

    static final String COLUMNS = """
            l.id, l.provider_id, l.category_id, l.title, l.description, l.base_price_amount, l.base_price_currency, l.pricing_unit,
            l.coverage_lat, l.coverage_lng, l.coverage_radius_km, l.duration_minutes, l.buffer_before_minutes, l.buffer_after_minutes,
            l.min_notice_minutes, l.instant_booking, l.cancellation_policy, l.is_active, l.cover_image_url, l.version, l.created_at,
            l.updated_at, v.display_name, v.avatar_url, v.rating_avg, v.rating_count
            """;

    private ListingRows() {
    }

    static Listing listing(Row row, List<PricingOption> options) throws SQLException {
        return new Listing(row.uuid("id"), row.uuid("provider_id"), terms(row, options), row.bool("is_active"),
                row.stringOrNull("cover_image_url"), row.longValue("version"), row.instant("created_at"), row.instant("updated_at"));
    }

    private static ListingTerms terms(Row row, List<PricingOption> options) throws SQLException {
        var coverage = new CoverageArea(new GeoPoint(row.doubleValue("coverage_lat"), row.doubleValue("coverage_lng")),
                row.doubleValue("coverage_radius_km"));
        return new ListingTerms(row.uuid("category_id"), row.string("title"), row.string("description"), row.money("base_price"),
                PricingUnit.valueOf(row.string("pricing_unit")), options, coverage, row.integer("duration_minutes"),
                row.integer("buffer_before_minutes"), row.integer("buffer_after_minutes"), row.integer("min_notice_minutes"),
                row.bool("instant_booking"), CancellationPolicy.valueOf(row.string("cancellation_policy")));
    }

    static @Nullable ProviderSummary provider(Row row) throws SQLException {
        var name = row.stringOrNull("display_name");
        return name == null ? null
                : new ProviderSummary(row.uuid("provider_id"), name, row.stringOrNull("avatar_url"), row.decimalOrNull("rating_avg"),
                        row.integer("rating_count"));
    }
}
