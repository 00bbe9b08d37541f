package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.users.UsersFixture;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import dev.karigar.users.domain.ProviderSearch.Sort;
import dev.karigar.users.usecase.SearchProviders.Providers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the search in SQL with the same search in Java, for places that include the poles and the 180th meridian. */
class PostgresProvidersTest {

    private record Known(UUID id, GeoPoint place, double radius, double rating, int ratings, @Nullable Long price) {

        boolean fits(ProviderSearch search) {
            var place = search.place();
            var radiusKm = search.radiusKm();
            var minRating = search.minRating();
            boolean covered = place == null || distance(search) <= radius;
            boolean close = radiusKm == null || distance(search) <= radiusKm;
            return covered && close && (minRating == null || rating >= minRating.doubleValue());
        }

        double distance(ProviderSearch search) {
            var from = search.place();
            return from == null ? 0 : place.distanceKmTo(from);
        }
    }

    private static final Random RANDOM = new Random(20261122);
    private static final Map<UUID, Known> KNOWN = new HashMap<>();

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
        var category = users.category("Work", null);
        for (int i = 0; i < 150; i++) {
            var place = place();
            double radius = 1 + RANDOM.nextInt(499);
            var id = users.provider("T" + i, place.lat(), place.lng(), radius);
            int ratings = RANDOM.nextInt(4);
            double rating = 1 + RANDOM.nextInt(17) / 4.0;
            if (ratings > 0) {
                users.rating(id, Double.toString(rating), ratings);
            }
            @Nullable
            Long price = RANDOM.nextBoolean() ? (Long) (1000L + RANDOM.nextInt(5) * 500) : null;
            if (price != null) {
                users.listing(id, category, price);
                users.listing(id, category, price + 700);
            }
            KNOWN.put(id, new Known(id, place, radius, ratings == 0 ? 0 : rating, ratings, price));
        }
    }

    /** A grid point within a degree of one of a few edge cases; some providers share one. */
    private static GeoPoint place() {
        double[][] edgeCases = {{0, 179.9}, {0, -179.9}, {89.5, 0}, {89.5, 179}, {-89.7, 90}, {60, 180}, {52.5, 13.4}, {-17, -179.5}};
        var near = edgeCases[RANDOM.nextInt(edgeCases.length)];
        double lat = near[0] + RANDOM.nextInt(9) * 0.25 - 1;
        double lng = near[1] + RANDOM.nextInt(9) * 0.25 - 1;
        return new GeoPoint(Math.clamp(lat, -90, 90), lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);
    }

    private static ProviderSearch search() {
        var place = RANDOM.nextInt(5) == 0 ? null : place();
        var sorts = place == null ? List.of(Sort.RATING, Sort.PRICE) : List.of(Sort.values());
        return new ProviderSearch(null, place, place == null || RANDOM.nextBoolean() ? null : (Double) (double) (1 + RANDOM.nextInt(300)),
                RANDOM.nextBoolean() ? null : BigDecimal.valueOf(RANDOM.nextInt(5)), null, null, null,
                sorts.get(RANDOM.nextInt(sorts.size())));
    }

    private static Comparator<Known> order(ProviderSearch search) {
        Comparator<Known> first = switch (search.sort()) {
            // Java and PostgreSQL may round differently, so distances are compared in millimetres.
            case DISTANCE -> Comparator.comparingLong(known -> Math.round(known.distance(search) * 1e6));
            case RATING -> Comparator.comparingDouble(Known::rating).thenComparingInt(Known::ratings).reversed();
            case PRICE -> Comparator.comparingLong(known -> known.price() == null ? Long.MAX_VALUE : known.price());
        };
        return first;
    }

    private static List<UUID> inJava(ProviderSearch search) {
        return KNOWN.values()
                .stream()
                .filter(known -> known.fits(search))
                .sorted(order(search).thenComparing(known -> known.id().toString()))
                .map(Known::id)
                .toList();
    }

    private static List<UUID> inPages(ProviderSearch search, int size) {
        var providers = users.function().context().getBean(Providers.class);
        var found = new ArrayList<UUID>();
        List<ProviderSearchResult> page = providers.find(search, null, size);
        while (!page.isEmpty()) {
            page.forEach(provider -> found.add(provider.profile().id()));
            page = providers.find(search, page.getLast().sortKey(), size);
        }
        return found;
    }

    @Test
    void sql_returns_the_results_of_java_in_the_same_order_for_every_page_size() {
        int hits = 0;
        for (int i = 0; i < 120; i++) {
            var search = search();
            var expected = inJava(search);
            var found = inPages(search, 1 + RANDOM.nextInt(20));
            assertThat(found).as(search.toString()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.stream().map(KNOWN::get)).as(search.toString()).isSortedAccordingTo(order(search));
            hits += found.size();
        }
        assertThat(hits).as("the searches find something").isGreaterThan(1000);
    }

    @Test
    void sql_returns_the_distances_and_lowest_prices_of_java() {
        var search = new ProviderSearch(null, new GeoPoint(0, 180), null, null, null, null, null, Sort.DISTANCE);
        var found = users.function().context().getBean(Providers.class).find(search, null, 100);
        assertThat(found).isNotEmpty();
        for (var provider : found) {
            var known = KNOWN.get(provider.profile().id());
            assertThat(known).isNotNull();
            assertThat(provider.distanceKm()).isNotNull();
            assertThat(Stream.of(provider.distanceKm()).map(km -> Math.round(km * 1e6)))
                    .containsExactly(Math.round(known.distance(search) * 1e6));
            var price = provider.fromPrice();
            assertThat(price == null ? null : price.amount()).isEqualTo(known.price());
        }
    }
}
