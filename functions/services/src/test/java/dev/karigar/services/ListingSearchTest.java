package dev.karigar.services;

import static dev.karigar.services.ServicesFixture.LISTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingSearchTest {

    @AutoClose
    private static ServicesFixture services;
    private static String home;
    private static UUID good;

    @BeforeAll
    static void start() {
        services = new ServicesFixture();
        home = services.category("Home", null);
        var plumbing = services.category("Plumbing", home);
        var music = services.category("Music", null);
        good = services.provider("Gita");
        var fair = services.provider("Farid");
        services.rating(good, "4.80", 10);
        services.rating(fair, "3.20", 5);
        services.listing(good, plumbing, "Leaking tap", 5000, 52.52, 13.405, 20, "");
        services.listing(fair, plumbing, "Boiler service", 9000, 52.60, 13.405, 20, "");
        services.listing(fair, home, "Curtains", 3000, 52.48, 13.405, 3, "");
        services.listing(good, music, "Piano lessons", 5000, 48.14, 11.58, 20, "");
        services.listing(good, music, "Hidden violin", 5000, 48.14, 11.58, 20, ", \"is_active\": false");
        services.listing(good, music, "Fiji guitar", 7000, -17, 179.95, 50, "");
        services.asProvider(good).put(ServicesFixture.AVAILABILITY).body("""
                {"time_zone": "Europe/Berlin", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "12:00"}]}""").send();
    }

    private static List<String> titles(String query) {
        var answer = services.stranger.get(LISTINGS + "?" + query).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").findValuesAsText("title");
    }

    @ParameterizedTest
    @CsvSource({"piano, Piano lessons", "pianno, Piano lessons", "PIANO%20lesson, Piano lessons", "boilre, Boiler service",
            "p%C3%AF%C3%A1no, Piano lessons", "leaking%20plumber, Leaking tap"})
    void spelling_mistakes_accents_and_endings_are_tolerated(String q, String title) {
        assertThat(titles("q=" + q)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylophone", "piano%20boiler", "%25", "!!!", "violin"})
    void words_without_a_match_find_nothing(String q) {
        assertThat(titles("q=" + q)).isEmpty();
    }

    @Test
    void a_category_includes_its_sub_categories() {
        assertThat(titles("category=" + home)).containsExactlyInAnyOrder("Leaking tap", "Boiler service", "Curtains");
        assertThat(titles("category=00000000-0000-7000-8000-000000000000")).isEmpty();
    }

    @Test
    void a_place_finds_the_listings_that_cover_it_nearest_first() {
        assertThat(titles("near=52.52,13.405")).containsExactly("Leaking tap", "Boiler service");
        assertThat(titles("near=52.52,13.405&radius_km=5")).containsExactly("Leaking tap");
        assertThat(titles("near=-17,-179.9")).as("across the 180th meridian").containsExactly("Fiji guitar");
    }

    @Test
    void price_rating_and_provider_filter_the_result() {
        assertThat(titles("min_price=7000&sort=price")).containsExactly("Fiji guitar", "Boiler service");
        assertThat(titles("max_price=3000")).containsExactly("Curtains");
        assertThat(titles("min_rating=4")).containsExactlyInAnyOrder("Leaking tap", "Piano lessons", "Fiji guitar");
        assertThat(titles("provider=" + good)).hasSize(3);
        var own = services.asProvider(good).get(LISTINGS + "?provider=" + good).send();
        assertThat(own.json().at("/items").findValuesAsText("title")).contains("Hidden violin").hasSize(4);
    }

    @Test
    void an_availability_window_finds_listings_with_a_free_slot() {
        assertThat(titles("available_from=2026-11-23T08:00:00Z&available_to=2026-11-23T11:00:00Z&category=" + home))
                .containsExactly("Leaking tap");
        assertThat(titles("available_from=2026-11-24T08:00:00Z&available_to=2026-11-24T11:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=newest", "sort=price", "sort=rating", "sort=relevance", "sort=distance&near=52.55,13.405",
            "sort=relevance&q=plumbing", "sort=newest&category=%s"})
    void pages_of_every_order_neither_repeat_nor_skip(String query) {
        var base = query.formatted(home);
        var complete = titles(base + "&limit=100");
        var paged = new ArrayList<String>();
        var cursor = "";
        do {
            var page = services.stranger.get(LISTINGS + "?" + base + "&limit=1" + cursor).send();
            paged.addAll(page.json().at("/items").findValuesAsText("title"));
            cursor = page.json().get("next_cursor").isNull() ? "" : "&cursor=" + page.at("/next_cursor");
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(complete);
        assertThat(complete).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort=cheap               | sort
            sort=distance            | near
            near=91,0                | near
            near=x                   | near
            radius_km=5              | near
            min_price=-1             | min_price
            min_price=1.5            | min_price
            min_rating=6             | min_rating
            category=nonsense        | category
            available_from=2026-11-23T08:00:00Z | available_to
            q=%00                    | q
            """)
    void an_invalid_query_is_refused(String query, String pointer) {
        var answer = services.stranger.get(LISTINGS + "?" + query).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains(pointer);
    }

    @Test
    void a_cursor_of_another_search_is_refused() {
        var cursor = services.stranger.get(LISTINGS + "?limit=1").send().at("/next_cursor");
        var answer = services.stranger.get(LISTINGS + "?limit=1&sort=price&cursor=" + cursor).send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("invalid-cursor");
    }
}
