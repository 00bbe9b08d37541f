package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookableListing.PricingOption;
import dev.karigar.bookings.usecase.BookableListings;
import dev.karigar.postgres.jdbc.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Listings as the services group publishes them in {@code services.bookable_listings}. */
@Singleton
final class PostgresBookableListings implements BookableListings {

    private static final String PRICING_OPTION = """
            select (o.option ->> 'id')::uuid as id, (o.option #>> '{price,amount}')::bigint as price_amount,
                   o.option #>> '{price,currency}' as price_currency, (o.option ->> 'duration_minutes')::int as duration_minutes
            from services.bookable_listings l, jsonb_array_elements(l.pricing_options) as o (option)
            where l.listing_id = ? and o.option ->> 'id' = ?
            """;

    private final BookableListingRepository repository;
    private final Database database;

    PostgresBookableListings(BookableListingRepository repository, Database database) {
        this.repository = repository;
        this.database = database;
    }

    @Override
    public Optional<BookableListing> find(UUID listingId) {
        return repository.findByListingIdAndActiveTrue(listingId).map(BookableListingRow::listing);
    }

    @Override
    public Optional<PricingOption> pricingOption(UUID listingId, UUID optionId) {
        return database.sql(PRICING_OPTION).with(listingId, optionId.toString()).first(row -> {
            var minutes = row.integerOrNull("duration_minutes");
            return new PricingOption(row.uuid("id"), row.money("price"), minutes == null ? null : Duration.ofMinutes(minutes));
        });
    }
}
