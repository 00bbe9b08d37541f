package dev.karigar.services.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.services.ServicesFixture;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearch.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The query plans of searches among 20,000 listings all over the world. */
class ListingSearchPlanTest {

    @AutoClose
    private static ServicesFixture services;

    @BeforeAll
    static void start() {
        services = new ServicesFixture();
        var category = services.category("Work", null);
        services.data.providerAccounts(20_000);
        // The golden ratio spreads the points evenly; every hundredth listing is about plumbing.
        services.database.execute("""
                insert into services.listings (id, provider_id, category_id, title, description, base_price_amount, base_price_currency,
                    pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                    buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, search_words, version,
                    created_at, updated_at)
                select id, id, ?::uuid, 'Work', '', n, 'EUR', 'HOUR', -60 + 120.0 * n / 20000,
                       -180 + 360 * (n * 0.6180339887 - floor(n * 0.6180339887)), 5 + n % 45, 60, 0, 0, 0, false, 'FLEXIBLE', true,
                       case when n % 100 = 0 then array['plumbing'] else array['painting'] end, 1, created_at, created_at
                from (select id, created_at, row_number() over (order by id) as n from auth.accounts where phone like '+1303%') numbered""",
                category);
        services.database.execute("analyze");
    }

    private static String plan(@Nullable GeoPoint near, Sort sort, List<List<String>> words, @Nullable List<String> after) {
        var search = new ListingSearch(null, null, null, near, null, null, null, null, null, false, sort);
        var statement = new ListingStatement(search, words, after, 21).text();
        var lines = services.function()
                .context()
                .getBean(Database.class)
                .sql("explain (analyze, costs off, timing off) " + statement.sql())
                .with(statement.parameters())
                .list(row -> row.string("QUERY PLAN"));
        return String.join("\n", lines);
    }

    @Test
    void a_search_by_place_uses_the_coverage_index() {
        for (var sort : Sort.values()) {
            assertThat(plan(new GeoPoint(52.52, 13.405), sort, List.of(), null)).contains("Bitmap Index Scan on listings_coverage_idx")
                    .doesNotContain("Seq Scan on listings", "Seq Scan on accounts");
        }
    }

    @Test
    void later_pages_use_the_coverage_index() {
        var after = List.of("12.5", "0.0", "00000000-0000-7000-8000-000000000001");
        assertThat(plan(new GeoPoint(52.52, 13.405), Sort.DISTANCE, List.of(), after))
                .contains("Bitmap Index Scan on listings_coverage_idx")
                .doesNotContain("Seq Scan on listings");
    }

    @Test
    void a_search_by_word_uses_the_word_index() {
        assertThat(plan(null, Sort.RELEVANCE, List.of(List.of("plumbing")), null))
                .contains("Bitmap Index Scan on listings_search_words_idx")
                .doesNotContain("Seq Scan on listings");
    }
}
