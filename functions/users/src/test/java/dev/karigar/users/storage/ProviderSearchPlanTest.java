package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.users.UsersFixture;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Query plans of searches among 20,000 providers all over the world. */
class ProviderSearchPlanTest {

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
        users.database.execute("""
                insert into auth.accounts (id, phone, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '+1202' || (2000000 + n), 'F' || n, 'L',
                       'SERVICE_PROVIDER', 'en', 'Europe/Berlin', timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z'
                from generate_series(1, 20000) n""");
        users.database.execute(
                "insert into users.profiles (user_id, created_at, updated_at) select id, created_at, created_at from auth.accounts");
        // The golden ratio spreads the longitudes evenly. Every hundredth provider is a plumber.
        users.database.execute("""
                insert into users.provider_profiles (user_id, trade_name, lat, lng, service_radius_km, search_words, created_at, updated_at)
                select user_id, 'Trade', -60 + 120.0 * n / 20000, -180 + 360 * (n * 0.6180339887 - floor(n * 0.6180339887)), 5 + n % 45,
                       case when n % 100 = 0 then array['plumbing'] else array['painting'] end, created_at, created_at
                from (select user_id, created_at, row_number() over (order by user_id) as n from users.profiles) numbered""");
        users.database.execute("""
                insert into users.user_skills (id, user_id, position, skill_tag, skill_key)
                select user_id, user_id, 0, 'x' || n % 500, 'x' || n % 500
                from (select user_id, row_number() over () as n from users.profiles) numbered""");
        users.database.execute("analyze");
    }

    private static String plan(ProviderSearch search, List<List<String>> words, @Nullable List<String> after) {
        var statement = new ProviderStatement(search, words, after, 21).text();
        var lines = users.function()
                .context()
                .getBean(Database.class)
                .sql("explain (analyze, costs off, timing off) " + statement.sql())
                .with(statement.parameters())
                .list(row -> row.string("QUERY PLAN"));
        return String.join("\n", lines);
    }

    private static ProviderSearch near(GeoPoint place, Sort sort) {
        return new ProviderSearch(null, place, null, null, null, null, null, sort);
    }

    @Test
    void a_search_by_place_uses_the_index_of_coverage_boxes() {
        for (var sort : Sort.values()) {
            assertThat(plan(near(new GeoPoint(52.52, 13.405), sort), List.of(), null))
                    .contains("Bitmap Index Scan on provider_profiles_coverage_idx")
                    .doesNotContain("Seq Scan on provider_profiles", "Seq Scan on accounts", "Seq Scan on profiles");
        }
    }

    @Test
    void a_later_page_uses_the_same_index() {
        var after = List.of("12.5", "0.0", "00000000-0000-7000-8000-000000000001");
        assertThat(plan(near(new GeoPoint(52.52, 13.405), Sort.DISTANCE), List.of(), after))
                .contains("Bitmap Index Scan on provider_profiles_coverage_idx")
                .doesNotContain("Seq Scan on provider_profiles");
    }

    @Test
    void a_search_by_text_uses_the_index_of_words() {
        var search = new ProviderSearch(null, null, null, null, null, "plumber", null, Sort.RATING);
        assertThat(plan(search, List.of(List.of("plumbing")), null)).contains("Bitmap Index Scan on provider_profiles_search_words_idx")
                .doesNotContain("Seq Scan on provider_profiles");
    }
}
