package dev.karigar.services.storage;

import dev.karigar.postgres.jdbc.ConstraintViolation;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.usecase.Listings;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Listings and the search for them. */
@Singleton
final class PostgresListings implements Listings {

    private static final int MOST_WORDS = 10;

    private final Database database;
    private final PricingOptionRows options;

    PostgresListings(Database database, PricingOptionRows options) {
        this.database = database;
        this.options = options;
    }

    @Override
    public Optional<Listing> find(UUID id) {
        return show(id).map(ListingSearchResult::listing);
    }

    @Override
    public Optional<ListingSearchResult> show(UUID id) {
        return withOptions(database.sql("select " + ListingRows.COLUMNS + """
                , null::float8 as distance_km, 0::float8 as key1, 0::float8 as key2
                  from services.listings l
                  left join users.public_profiles v on v.user_id = l.provider_id
                 where l.id = ? and l.deleted_at is null""").with(id).list(PostgresListings::found)).stream().findFirst();
    }

    @Override
    public Saved add(Listing listing) {
        return write(listing,
                () -> database.sql("""
                insert into services.listings (provider_id, category_id, title, description, base_price_amount, base_price_currency,
                    pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                    buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, updated_at, id, version,
                    created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .with(values(listing, listing.createdAt()))
                        .update());
    }

    @Override
    public Saved save(Listing listing) {
        return write(listing, () -> database.sql("""
                update services.listings
                   set provider_id = ?, category_id = ?, title = ?, description = ?, base_price_amount = ?, base_price_currency = ?,
                       pricing_unit = ?, coverage_lat = ?, coverage_lng = ?, coverage_radius_km = ?, duration_minutes = ?,
                       buffer_before_minutes = ?, buffer_after_minutes = ?, min_notice_minutes = ?, instant_booking = ?,
                       cancellation_policy = ?, is_active = ?, updated_at = ?, version = version + 1
                 where id = ? and version = ? and deleted_at is null""").with(values(listing)).update());
    }

    private Saved write(Listing listing, IntSupplier statement) {
        try {
            return database.run(() -> {
                if (statement.getAsInt() == 0) {
                    return Saved.STALE;
                }
                options.replace(listing.id(), listing.terms().pricingOptions());
                database.sql("select services.index_listing(?)").with(listing.id()).list(row -> true);
                return Saved.DONE;
            });
        } catch (ConstraintViolation e) {
            if (e.constraint().equals("listings_category_id_fkey")) {
                return Saved.UNKNOWN_CATEGORY;
            }
            throw e;
        }
    }

    /** The columns in the order of both statements, then what only one of them takes. */
    private static @Nullable Object[] values(Listing listing, Object... more) {
        var terms = listing.terms();
        var values = new ArrayList<@Nullable Object>(List.of(listing.providerId(), terms.categoryId(), terms.title(), terms.description(),
                terms.basePrice().amount(), terms.basePrice().currency().getCurrencyCode(), terms.pricingUnit(),
                terms.coverage().centre().lat(), terms.coverage().centre().lng(), terms.coverage().radiusKm(), terms.durationMinutes(),
                terms.bufferBeforeMinutes(), terms.bufferAfterMinutes(), terms.minNoticeMinutes(), terms.instantBooking(),
                terms.cancellationPolicy(), listing.active(), listing.updatedAt(), listing.id(), listing.version()));
        values.addAll(List.of(more));
        return values.toArray();
    }

    @Override
    public void remove(UUID id, Instant now) {
        database.sql("update services.listings set deleted_at = ?, is_active = false, updated_at = ?, version = version + 1 where id = ?")
                .with(now, now, id)
                .update();
    }

    @Override
    public List<ListingSearchResult> search(ListingSearch search, @Nullable List<String> after, int most) {
        var words = matchingWords(search.text());
        if (search.text() != null && (words.isEmpty() || words.contains(List.<String>of()))) {
            return List.of();
        }
        var statement = new ListingStatement(search, words, after, most);
        return withOptions(database.sql(statement.text()).list(PostgresListings::found));
    }

    private List<List<String>> matchingWords(@Nullable String text) {
        return text == null ? List.of()
                : database.sql(
                        "select search.matching_words('listings', term) as words from unnest(search.words_of(?)) as term order by term limit ?")
                        .with(text, MOST_WORDS)
                        .list(row -> row.strings("words"));
    }

    private List<ListingSearchResult> withOptions(List<ListingSearchResult> bare) {
        var byListing = options.of(bare.stream().map(found -> found.listing().id()).toList());
        return bare.stream().map(found -> {
            var listing = found.listing();
            var mine = byListing.getOrDefault(listing.id(), List.of());
            return new ListingSearchResult(listing.withOptions(mine), found.provider(), found.distanceKm(), found.sortKey());
        }).toList();
    }

    private static ListingSearchResult found(Row row) throws SQLException {
        var listing = ListingRows.listing(row, List.of());
        return new ListingSearchResult(listing, ListingRows.provider(row), row.doubleOrNull("distance_km"),
                SearchOrder.sortKey(row, listing.id()));
    }
}
