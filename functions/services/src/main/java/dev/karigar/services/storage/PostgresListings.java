package dev.karigar.services.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.karigar.postgres.jdbc.ConstraintViolation;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.services.storage.SearchTermRepository.SearchTermRow;
import dev.karigar.services.usecase.Listings;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Listings in {@code services.listings} and {@code services.pricing_options}, and the search for them. */
@Singleton
final class PostgresListings implements Listings {

    private static final int MAX_TERMS = 10;

    // Both statements begin with values(listing). The function updates the search words. It is volatile, so it sees the written row.
    private static final String INSERT = """
            insert into services.listings (provider_id, category_id, title, description, base_price_amount, base_price_currency,
                pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, updated_at, id, version,
                created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning services.index_listing(id)
            """;
    private static final String UPDATE = """
            update services.listings
               set provider_id = ?, category_id = ?, title = ?, description = ?, base_price_amount = ?, base_price_currency = ?,
                   pricing_unit = ?, coverage_lat = ?, coverage_lng = ?, coverage_radius_km = ?, duration_minutes = ?,
                   buffer_before_minutes = ?, buffer_after_minutes = ?, min_notice_minutes = ?, instant_booking = ?,
                   cancellation_policy = ?, is_active = ?, updated_at = ?, version = version + 1
             where id = ? and version = ? and deleted_at is null
            returning services.index_listing(id)
            """;

    private final ListingRepository repository;
    private final PricingOptionRepository options;
    private final SearchTermRepository terms;
    private final Database database;

    PostgresListings(ListingRepository repository, PricingOptionRepository options, SearchTermRepository terms, Database database) {
        this.repository = repository;
        this.options = options;
        this.terms = terms;
        this.database = database;
    }

    @Override
    public Optional<ListingSearchResult> find(UUID id) {
        return repository.findById(id).map(row -> row.result(optionsOf(List.of(row)).getOrDefault(id, List.of()), null, List.of()));
    }

    @Override
    public Saved add(Listing listing) {
        return inSavepoint(() -> {
            database.sql(INSERT).with(values(listing, listing.createdAt())).first(_ -> Boolean.TRUE);
            addOptions(listing);
            return Saved.DONE;
        });
    }

    @Override
    public Saved save(Listing listing) {
        return inSavepoint(() -> {
            if (database.sql(UPDATE).with(values(listing)).first(_ -> Boolean.TRUE).isEmpty()) {
                return Saved.STALE;
            }
            options.deleteByListingId(listing.id());
            addOptions(listing);
            return Saved.DONE;
        });
    }

    private Saved inSavepoint(Supplier<Saved> write) {
        try {
            return database.run(write);
        } catch (ConstraintViolation e) {
            if (e.constraint().equals("listings_category_id_fkey")) {
                return Saved.UNKNOWN_CATEGORY;
            }
            throw e;
        }
    }

    /** @param more values that only one of the statements takes */
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

    private void addOptions(Listing listing) {
        var added = listing.terms().pricingOptions();
        if (!added.isEmpty()) {
            options.saveAll(IntStream.range(0, added.size())
                    .mapToObj(position -> PricingOptionRow.of(listing.id(), position, added.get(position)))
                    .toList());
        }
    }

    @Override
    public void delete(UUID id, Instant now) {
        repository.markDeleted(id, now);
    }

    @Override
    public List<ListingSearchResult> search(ListingSearch search, @Nullable List<String> after, int limit) {
        var text = search.text();
        var words = text == null ? List.<List<String>>of() : terms.find(text, MAX_TERMS).stream().map(SearchTermRow::words).toList();
        if (text != null && (words.isEmpty() || words.contains(List.<String>of()))) {
            return List.of();
        }
        var found = database.sql(new ListingStatement(search, words, after, limit).text()).list(FoundRow::of);
        var optionsByListing = optionsOf(found.stream().map(FoundRow::row).toList());
        return found.stream().map(hit -> hit.result(optionsByListing.getOrDefault(hit.row().id(), List.of()))).toList();
    }

    private Map<UUID, List<PricingOption>> optionsOf(List<ListingRow> rows) {
        return rows.isEmpty() ? Map.of()
                : options.findByListingIdInOrderByPosition(rows.stream().map(ListingRow::id).toList())
                        .stream()
                        .collect(groupingBy(PricingOptionRow::listingId, mapping(PricingOptionRow::option, toList())));
    }

    private record FoundRow(ListingRow row, @Nullable Double distanceKm, List<String> sortKey) {

        static FoundRow of(Row columns) throws SQLException {
            var row = ListingRow.of(columns);
            return new FoundRow(row, columns.doubleOrNull("distance_km"), SearchOrder.sortKey(columns, row.id()));
        }

        ListingSearchResult result(List<PricingOption> options) {
            return row.result(options, distanceKm, sortKey);
        }
    }
}
