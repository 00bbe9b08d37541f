package dev.karigar.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.testing.events.ApiAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSearchTest {

    private static final String BERLIN = "location=52.52,13.405";

    @AutoClose
    private static UsersFixture users;

    private static UUID home;
    private static UUID plumbing;
    private static UUID painting;
    // At 0 km, 1 km, 14 km and 27 km from the centre of Berlin, and three far away.
    private static UUID near;
    private static UUID mitte;
    private static UUID spandau;
    private static UUID potsdam;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
        near = users.provider("Joe's Plumbing", 52.52, 13.405, 2, "Pipes", "Gas");
        mitte = users.provider("Élan Maler", 52.529, 13.405, 5, "Painting");
        spandau = users.provider("Elektro Krüger", 52.5350, 13.1989, 15, "Wiring");
        potsdam = users.provider("Garten & Grün", 52.4009, 13.0591, 100);
        users.provider("Potsdam only", 52.4009, 13.0591, 10);
        users.provider("Fiji West", -17.0, 179.9, 60);
        users.provider("Svalbard Fixers", 89.9, 10.0, 100);
        users.rating(near, "4.00", 10);
        users.rating(mitte, "4.80", 5);
        users.rating(spandau, "4.80", 50);
        home = users.category("Home", null);
        plumbing = users.category("Plumbing", home);
        painting = users.category("Painting", home);
        users.listing(near, plumbing, 4500);
        users.listing(near, plumbing, 6000);
        users.listing(near, painting, 3000);
        users.listing(mitte, painting, 8000);
        users.listing(potsdam, painting, 2000);
        var withdrawn = users.listing(spandau, plumbing, 100);
        users.database.execute("update services.listings set is_active = false where id = ?", withdrawn);
        users.openOnMondays(near, 9, 12);
        users.openOnMondays(mitte, 14, 15);
    }

    private static ApiAnswer search(String query) {
        return users.anonymous.get("/api/v1/users/providers?" + query).send();
    }

    private static List<String> found(String query) {
        var answer = search(query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").findValuesAsText("id");
    }

    private static String[] ids(UUID... providers) {
        return List.of(providers).stream().map(UUID::toString).toArray(String[]::new);
    }

    @Test
    void providers_whose_radius_covers_the_place_are_found_nearest_first() {
        assertThat(found(BERLIN)).containsExactly(ids(near, mitte, spandau, potsdam));
        assertThat(found(BERLIN + "&radius_km=12")).containsExactly(ids(near, mitte));
        assertThat(found("location=52.40,13.06&radius_km=1")).hasSize(2);
        assertThat(found("location=0,0")).isEmpty();
    }

    @Test
    void a_result_is_a_public_profile_with_distance_and_lowest_price() {
        var item = search(BERLIN + "&category=" + plumbing).json().at("/items/0");
        assertThat(item.at("/id").asText()).isEqualTo(near.toString());
        assertThat(item.at("/trade_name").asText()).isEqualTo("Joe's Plumbing");
        assertThat(item.at("/distance_km").asDouble()).isZero();
        assertThat(item.at("/from_price").toString()).isEqualTo("{\"amount\":4500,\"currency\":\"EUR\"}");
        assertThat(item.at("/rating_avg").decimalValue()).isEqualByComparingTo("4");
        assertThat(item.at("/rating_count").asInt()).isEqualTo(10);
        assertThat(item.toString()).doesNotContain("+1202", "example.org", "address", "phone");
        assertThat(search(BERLIN).json().at("/items/0/from_price/amount").asInt()).as("of all categories").isEqualTo(3000);
        assertThat(search(BERLIN).json().at("/items/1/distance_km").asDouble()).isEqualTo(1.0);
        assertThat(search("q=wiring").json().at("/items/0/distance_km").isNull()).isTrue();
    }

    @Test
    void coverage_extends_across_the_180th_meridian_and_the_pole() {
        assertThat(search("location=-17,-179.8").json().at("/items/0/trade_name").asText()).isEqualTo("Fiji West");
        assertThat(search("location=-17,180").json().at("/items")).hasSize(1);
        assertThat(search("location=-17,-180").json().at("/items")).hasSize(1);
        assertThat(search("location=89.8,-170").json().at("/items/0/trade_name").asText()).isEqualTo("Svalbard Fixers");
        assertThat(search("location=90,0").json().at("/items")).hasSize(1);
    }

    @Test
    void a_category_selects_providers_with_a_listing_in_it_or_below() {
        assertThat(found("category=" + painting)).containsExactlyInAnyOrder(ids(near, mitte, potsdam));
        assertThat(found("category=" + plumbing)).containsExactly(ids(near));
        assertThat(found("category=" + home)).as("what is below it counts").containsExactlyInAnyOrder(ids(near, mitte, potsdam));
        assertThat(found("category=" + new UUID(0x7000L, 0x8000000000000009L))).isEmpty();
    }

    @Test
    void both_notations_of_the_minimum_rating_are_equivalent() {
        for (var query : List.of("min_rating=4.5", "rating>=4.5", "rating%3E=4.5", "rating%3E%3D4.5", "rating>=4.5&min_rating=1")) {
            assertThat(found(query)).as(query).containsExactlyInAnyOrder(ids(mitte, spandau));
        }
        assertThat(found("rating>=4")).containsExactlyInAnyOrder(ids(near, mitte, spandau));
        assertThat(found("min_rating=5")).isEmpty();
    }

    @Test
    void skills_are_compared_without_case() {
        assertThat(found("skill=PIPES")).containsExactly(ids(near));
        assertThat(found("skill=pipe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plumbing", "plumber", "joe", "plubming", "PIPES gas", "joe's pipes", "pipes%2C%20gas!"})
    void words_match_despite_typing_errors_and_endings(String q) {
        assertThat(found("q=" + q.replace(" ", "%20"))).containsExactly(ids(near));
    }

    @Test
    void words_match_without_accents_and_all_must_match() {
        assertThat(found("q=elan")).containsExactly(ids(mitte));
        assertThat(found("q=KRUGER")).containsExactly(ids(spandau));
        assertThat(found("q=elektro%20joe")).isEmpty();
        assertThat(found("q=%25%25")).as("nothing to look for but punctuation").isEmpty();
        assertThat(found("q=%F0%9F%A6%8A")).isEmpty();
    }

    @Test
    void changed_words_are_found_at_once_and_removed_ones_no_more() {
        var id = users.provider("Turm", 48.0, 2.0, 5, "zinkdach");
        var me = users.as(id, "SERVICE_SEEKER");
        me.patch("/api/v1/users/me").body("{\"bio\": \"Schornsteinfeger\"}").send();
        assertThat(found("q=schornsteinfeger")).containsExactly(ids(id));
        me.put("/api/v1/users/me/skills").body("{\"skill_tags\": [\"blitzableiter\"]}").send();
        assertThat(found("q=blitzableiter")).containsExactly(ids(id));
        assertThat(found("q=zinkdach")).isEmpty();
    }

    @Test
    void availability_requires_a_whole_slot_inside_the_window() {
        // Monday 2026-11-23, Berlin is at +01:00.
        assertThat(found(BERLIN + "&available_from=2026-11-23T08:00:00Z&available_to=2026-11-23T09:00:00Z")).containsExactly(ids(near));
        assertThat(found(BERLIN + "&available_from=2026-11-23T08:00:00Z&available_to=2026-11-23T08:59:00Z")).isEmpty();
        assertThat(found(BERLIN + "&available_from=2026-11-23T08:00:00%2B01:00&available_to=2026-11-23T23:00:00+01:00"))
                .containsExactly(ids(near, mitte));
        assertThat(found(BERLIN + "&available_from=2026-11-23T00:00:00Z&available_to=2026-11-24T00:00:00Z&category=" + plumbing))
                .containsExactly(ids(near));
        assertThat(found(BERLIN + "&available_from=2026-11-24T00:00:00Z&available_to=2026-11-25T00:00:00Z")).isEmpty();
        assertThat(found(BERLIN + "&available_from=2020-11-23T00:00:00Z&available_to=2020-11-24T00:00:00Z")).as("in the past").isEmpty();
        assertThat(found(BERLIN + "&available_from=9999-12-01T00:00:00Z&available_to=9999-12-31T23:59:59Z")).hasSize(2);
    }

    @Test
    void pages_of_available_providers_contain_each_one_once() {
        var window = BERLIN + "&available_from=2026-11-23T08:00:00Z&available_to=2026-11-23T23:00:00Z&limit=1";
        var first = search(window);
        var second = search(window + "&cursor=" + first.at("/next_cursor"));
        assertThat(first.at("/items/0/id")).isEqualTo(near.toString());
        assertThat(second.at("/items/0/id")).isEqualTo(mitte.toString());
        assertThat(second.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void calendars_are_read_only_for_a_search_by_availability() {
        var counter = users.function().context().getBean(JdbcStatementCounter.class);
        long before = counter.sent();
        found(BERLIN);
        long withoutWindow = counter.sent() - before;
        found(BERLIN + "&available_from=2026-11-23T08:00:00Z&available_to=2026-11-23T23:00:00Z");
        long withWindow = counter.sent() - before - withoutWindow;
        assertThat(withoutWindow).isLessThan(withWindow);
        assertThat(withoutWindow).as("token bucket and search").isEqualTo(2);
    }

    @Test
    void sort_by_rating_puts_providers_without_a_rating_last() {
        assertThat(found(BERLIN + "&sort=rating")).containsExactly(ids(spandau, mitte, near, potsdam));
        assertThat(found("radius_km=50&" + BERLIN + "&sort=rating&min_rating=0")).containsExactly(ids(spandau, mitte, near, potsdam));
    }

    @Test
    void sort_by_price_puts_providers_without_a_price_last() {
        assertThat(found(BERLIN + "&sort=price")).containsExactly(ids(potsdam, near, mitte, spandau));
    }

    @ParameterizedTest
    @ValueSource(strings = {"distance", "rating", "price"})
    void pages_contain_each_provider_once(String sort) {
        var whole = found(BERLIN + "&sort=" + sort);
        var paged = new ArrayList<String>();
        var query = BERLIN + "&limit=1&sort=" + sort;
        var page = search(query);
        paged.add(page.at("/items/0/id"));
        while (!page.json().get("next_cursor").isNull()) {
            page = search(query + "&cursor=" + page.at("/next_cursor"));
            assertThat(page.json().at("/items")).hasSize(1);
            paged.add(page.at("/items/0/id"));
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void a_cursor_is_rejected_for_another_search() {
        var cursor = search(BERLIN + "&limit=1").at("/next_cursor");
        for (var other : List.of(BERLIN + "&sort=rating", "location=52.52,13.4", BERLIN + "&radius_km=10", BERLIN + "&q=joe", "")) {
            assertThat(search(other + "&cursor=" + cursor).at("/code")).as(other).isEqualTo("invalid-cursor");
        }
        assertThat(search(BERLIN + "&cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"'location=91,0', /location", "'location=0,181', /location", "'location=NaN,0', /location", "'location=1,2,3', /location",
            "'location=1', /location", "'location=', /location", "'location=a,b', /location", "'location=1e1,2', /location",
            "'location=0x10,1', /location", "'location=1,1&radius_km=-1', /radius_km", "'location=1,1&radius_km=0', /radius_km",
            "'location=1,1&radius_km=501', /radius_km", "'location=1,1&radius_km=99999999999999999999', /radius_km",
            "'location=1,1&radius_km=NaN', /radius_km", "'location=1,1&radius_km=Infinity', /radius_km", "radius_km=5, /location",
            "sort=distance, /location", "sort=best, /sort", "sort=RATING, /sort", "category=plumbing, /category", "category=, /category",
            "min_rating=6, /min_rating", "min_rating=-1, /min_rating", "min_rating=four, /min_rating", "rating>=x, /rating>",
            "rating%3E%3D9, /rating>", "limit=0, /limit", "q=a%00b, /q", "available_from=2026-11-23T08:00:00Z, /available_to",
            "available_to=2026-11-23T08:00:00Z, /available_from",
            "available_from=2026-11-24T00:00:00Z&available_to=2026-11-23T00:00:00Z, /available_to",
            "available_from=2026-11-24T00:00:00Z&available_to=2027-11-23T00:00:00Z, /available_to",
            "available_from=2026-02-30T00:00:00Z&available_to=2026-03-01T00:00:00Z, /available_from",
            "available_from=tomorrow&available_to=2026-03-01T00:00:00Z, /available_from"})
    void an_invalid_parameter_is_named_in_the_error(String query, String pointer) {
        var answer = search(query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @Test
    void text_is_limited_to_200_characters() {
        assertThat(search("q=" + "a".repeat(10_000)).status()).isEqualTo(422);
        assertThat(search("q=" + "a".repeat(201)).status()).isEqualTo(422);
        assertThat(found("q=" + "wort%20".repeat(40))).isEmpty();
    }

    @Test
    void all_invalid_parameters_are_named_in_one_response() {
        var answer = search("location=1,2,3&sort=best&min_rating=x");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactlyInAnyOrder("/location", "/sort", "/min_rating");
    }
}
