package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookableListing.PricingOption;
import dev.karigar.bookings.domain.BookableListing.PricingUnit;
import dev.karigar.bookings.usecase.BookableListings;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Listings as the services group publishes them in {@code services.bookable_listings}. */
@Singleton
final class PostgresBookableListings implements BookableListings {

    private static final String FIND = """
            select l.listing_id, l.provider_id, l.title, l.base_price_amount, l.base_price_currency, l.pricing_unit,
                   l.duration_minutes::int as length, l.buffer_before_minutes::int as buffer_before,
                   l.buffer_after_minutes::int as buffer_after, l.min_notice_minutes::int as notice, l.instant_booking,
                   l.cancellation_policy, l.coverage_lat::float8 as lat, l.coverage_lng::float8 as lng,
                   l.coverage_radius_km::float8 as radius_km
            from services.bookable_listings l
            where l.listing_id = ? and l.is_active
            """;

    private static final String PRICING_OPTION = """
            select (o.option ->> 'id')::uuid as id, (o.option #>> '{price,amount}')::bigint as price_amount,
                   o.option #>> '{price,currency}' as price_currency, (o.option ->> 'duration_minutes')::int as length
            from services.bookable_listings l, jsonb_array_elements(l.pricing_options) as o (option)
            where l.listing_id = ? and o.option ->> 'id' = ?
            """;

    private final Database database;

    PostgresBookableListings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<BookableListing> find(UUID listingId) {
        return database.sql(FIND).with(listingId).first(PostgresBookableListings::listing);
    }

    @Override
    public Optional<PricingOption> pricingOption(UUID listingId, UUID optionId) {
        return database.sql(PRICING_OPTION).with(listingId, optionId.toString()).first(row -> {
            var length = row.integerOrNull("length");
            return new PricingOption(row.uuid("id"), row.money("price"), length == null ? null : Duration.ofMinutes(length));
        });
    }

    private static BookableListing listing(Row row) throws SQLException {
        var centre = centre(row);
        return new BookableListing(row.uuid("listing_id"), row.uuid("provider_id"), row.string("title"), row.money("base_price"),
                PricingUnit.valueOf(row.string("pricing_unit")), minutes(row, "length"), minutes(row, "buffer_before"),
                minutes(row, "buffer_after"), minutes(row, "notice"), row.bool("instant_booking"), row.string("cancellation_policy"),
                centre, centre == null ? 0 : row.doubleValue("radius_km"));
    }

    private static Duration minutes(Row row, String column) throws SQLException {
        return Duration.ofMinutes(row.integer(column));
    }

    /** Null where the listing's area is not known; such a listing is taken to cover any place. */
    private static @Nullable GeoPoint centre(Row row) throws SQLException {
        var lat = row.doubleOrNull("lat");
        var lng = row.doubleOrNull("lng");
        return lat == null || lng == null || row.isNull("radius_km") ? null : new GeoPoint(lat, lng);
    }
}
