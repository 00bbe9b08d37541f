package dev.karigar.services;

import static dev.karigar.services.ServicesFixture.LISTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingsTest {

    @AutoClose
    private static ServicesFixture services;
    private static String category;

    @BeforeAll
    static void start() {
        services = new ServicesFixture();
        category = services.category("Plumbing", null);
    }

    private static UUID provider() {
        return services.provider("Pat");
    }

    @Test
    void a_listing_has_the_sent_fields_and_defaults_for_the_rest() {
        var pat = provider();
        var id = services.listing(pat, category, "Fix a tap", 4500, 52.52, 13.405, 20, """
                , "pricing_options": [{"name": "Two taps", "price": {"amount": 8000, "currency": "EUR"}, "duration_minutes": 90}]""");
        var shown = services.stranger.get(LISTINGS + "/" + id).send();
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("etag")).isEqualTo("\"v1\"");
        assertThat(shown.at("/base_price/amount")).isEqualTo("4500");
        assertThat(shown.at("/base_price/currency")).isEqualTo("EUR");
        assertThat(shown.at("/pricing_options/0/price/amount")).isEqualTo("8000");
        assertThat(UUID.fromString(shown.at("/pricing_options/0/id")).version()).isEqualTo(7);
        assertThat(shown.at("/duration_minutes")).isEqualTo("60");
        assertThat(shown.at("/buffer_before_minutes")).isEqualTo("0");
        assertThat(shown.at("/instant_booking")).isEqualTo("false");
        assertThat(shown.at("/cancellation_policy")).isEqualTo("FLEXIBLE");
        assertThat(shown.at("/provider/id")).isEqualTo(pat.toString());
        assertThat(shown.at("/provider/display_name")).isEqualTo("Pat Rao");
        assertThat(shown.text()).doesNotContain("phone", "email");
    }

    @Test
    void pricing_options_keep_their_order_and_are_replaced_as_a_whole() {
        var pat = provider();
        var path = LISTINGS + "/" + services.listing(pat, category, "Fix a tap", 4500, 52.52, 13.405, 20, """
                , "pricing_options": [{"name": "B", "price": {"amount": 2, "currency": "EUR"}},
                                      {"name": "A", "price": {"amount": 1, "currency": "EUR"}}]""");
        assertThat(services.stranger.get(path).send().json().at("/pricing_options").findValuesAsText("name")).containsExactly("B", "A");

        services.asProvider(pat)
                .patch(path)
                .body("{\"pricing_options\": [{\"name\": \"C\", \"price\": {\"amount\": 3, \"currency\": \"EUR\"}}]}")
                .send();
        assertThat(services.stranger.get(path).send().json().at("/pricing_options").findValuesAsText("name")).containsExactly("C");

        services.asProvider(pat).patch(path).body("{\"pricing_options\": []}").send();
        assertThat(services.stranger.get(path).send().json().at("/pricing_options")).isEmpty();
    }

    @Test
    void a_missing_coverage_area_is_taken_from_the_profile() {
        var pat = provider();
        var body = """
                {"category_id": "%s", "title": "Work", "description": "", "base_price": {"amount": 1, "currency": "EUR"},
                 "pricing_unit": "VISIT"}
                """.formatted(category);
        var without = services.asProvider(pat).post(LISTINGS).body(body).send();
        assertThat(without.status()).as(without.text()).isEqualTo(422);
        assertThat(without.at("/errors/0/pointer")).isEqualTo("/coverage_area");
        services.data.providerProfile(pat, "Pat", 10, 20, 7);
        var with = services.asProvider(pat).post(LISTINGS).body(body).send();
        assertThat(with.status()).as(with.text()).isEqualTo(201);
        assertThat(with.json().at("/coverage_area/radius_km").asDouble()).isEqualTo(7);
    }

    @Test
    void only_providers_create_listings() {
        var seeker = services.as(services.account("Asha", "SERVICE_SEEKER"), "SERVICE_SEEKER");
        assertThat(seeker.post(LISTINGS).body("{}").send().status()).isEqualTo(403);
        assertThat(services.stranger.post(LISTINGS).body("{}").send().status()).isEqualTo(401);
    }

    @Test
    void only_owner_and_administrators_change_a_listing() {
        var pat = provider();
        var path = LISTINGS + "/" + services.listing(pat, category, "Fix a tap");
        var owned = services.asProvider(pat).patch(path).header("If-Match", "\"v1\"").body("{\"title\": \"Fix two\"}").send();
        assertThat(owned.status()).as(owned.text()).isEqualTo(200);
        assertThat(owned.header("etag")).isEqualTo("\"v2\"");
        assertThat(owned.at("/base_price/amount")).isEqualTo("4500");
        assertThat(services.asProvider(pat).patch(path).header("If-Match", "\"v1\"").body("{\"title\": \"x\"}").send().status())
                .isEqualTo(412);
        assertThat(services.admin().patch(path).body("{\"is_active\": false}").send().status()).isEqualTo(200);
        assertThat(services.asProvider(provider()).patch(path).body("{\"title\": \"x\"}").send().status()).as("hidden from others")
                .isEqualTo(404);
        assertThat(services.stranger.get(path).send().status()).isEqualTo(404);
        assertThat(services.asProvider(pat).get(path).send().status()).isEqualTo(200);
        services.admin().patch(path).body("{\"is_active\": true}").send();
        assertThat(services.asProvider(provider()).patch(path).body("{\"title\": \"x\"}").send().status()).isEqualTo(403);
        assertThat(services.asProvider(provider()).delete(path).send().status()).isEqualTo(403);
    }

    @Test
    void a_deleted_listing_is_not_found() {
        var pat = provider();
        var path = LISTINGS + "/" + services.listing(pat, category, "Vanishing unicorn");
        assertThat(services.asProvider(pat).delete(path).send().status()).isEqualTo(204);
        assertThat(services.stranger.get(path).send().status()).isEqualTo(404);
        assertThat(services.asProvider(pat).get(path).send().status()).isEqualTo(404);
        assertThat(services.asProvider(pat).patch(path).body("{\"title\": \"x\"}").send().status()).isEqualTo(404);
        assertThat(services.asProvider(pat).delete(path).send().status()).isEqualTo(404);
        assertThat(services.stranger.get(LISTINGS + "?q=unicorn").send().json().at("/items")).isEmpty();
        assertThat(services.stranger.get(LISTINGS + "/nonsense").send().status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "category_id": "00000000-0000-7000-8000-000000000000"     | /category_id
            "title": "  "                                             | /title
            "title": 5                                                | /title
            "description": "a\\u0000b"                                | /description
            "base_price": {"amount": -1, "currency": "EUR"}           | /base_price/amount
            "base_price": {"amount": 1.5, "currency": "EUR"}          | /base_price/amount
            "base_price": {"amount": 1, "currency": "EUX"}            | /base_price/currency
            "pricing_unit": "WEEK"                                    | /pricing_unit
            "coverage_area": {"lat": 91, "lng": 0, "radius_km": 1}    | /coverage_area/lat
            "duration_minutes": 0                                     | /duration_minutes
            "buffer_after_minutes": -5                                | /buffer_after_minutes
            "cancellation_policy": "NONE"                             | /cancellation_policy
            "provider_id": "x"                                        | /provider_id
            "pricing_options": [{"name": "x"}]                        | /pricing_options/0/price
            """)
    void an_invalid_change_is_refused(String field, String pointer) {
        var pat = provider();
        var path = LISTINGS + "/" + services.listing(pat, category, "Fix a tap");
        var answer = services.asProvider(pat).patch(path).body("{" + field + "}").send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactly(pointer);
    }
}
