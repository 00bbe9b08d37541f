package dev.karigar.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MyProfileTest {

    private static final String ME = "/api/v1/users/me";

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
    }

    private static void assertProblem(ApiAnswer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
    }

    private static void assertInvalid(ApiAnswer answer, String... pointers) {
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactlyInAnyOrder(pointers);
    }

    @Test
    void a_new_user_has_the_data_of_the_registration() {
        var id = users.account("Asha", "Rao", "SERVICE_SEEKER");
        var me = users.as(id, "SERVICE_SEEKER").get(ME).send();
        assertThat(me.status()).as(me.text()).isEqualTo(200);
        assertThat(me.header("etag")).isEqualTo("\"v0\"");
        assertThat(me.at("/id")).isEqualTo(id.toString());
        assertThat(me.at("/first_name")).isEqualTo("Asha");
        assertThat(me.at("/display_name")).isEqualTo("Asha Rao");
        assertThat(me.at("/phone")).startsWith("+1202");
        assertThat(me.at("/email")).isEqualTo(id + "@example.org");
        assertThat(me.at("/locale")).isEqualTo("en-IN");
        assertThat(me.at("/time_zone")).isEqualTo("Asia/Kolkata");
        assertThat(me.at("/roles/0")).isEqualTo("SERVICE_SEEKER");
        assertThat(me.json().at("/skills")).isEmpty();
        assertThat(me.json().get("bio").isNull()).isTrue();
        assertThat(me.json().get("rating_avg").isNull()).isTrue();
        assertThat(me.at("/created_at")).isEqualTo("2026-11-01T09:00:00Z");
    }

    @Test
    void requests_without_a_token_are_rejected() {
        assertProblem(users.anonymous.get(ME).send(), 401, "unauthenticated");
        assertProblem(users.anonymous.patch(ME).body("{}").send(), 401, "unauthenticated");
    }

    @Test
    void a_token_of_a_suspended_account_is_rejected() {
        var id = users.account("Gone", "Away", "SERVICE_SEEKER");
        users.database.execute("update auth.accounts set status = 'SUSPENDED' where id = ?", id);
        var gone = users.as(id, "SERVICE_SEEKER");
        assertProblem(gone.get(ME).send(), 401, "unauthenticated");
        assertProblem(gone.patch(ME).body("{\"bio\": \"still here\"}").send(), 401, "unauthenticated");
        assertProblem(gone.post(ME + "/certifications").body("{\"name\": \"x\"}").send(), 401, "unauthenticated");
        assertProblem(users.anonymous.get("/api/v1/users/" + id).send(), 404, "not-found");
    }

    @Test
    void absent_fields_are_unchanged() {
        var me = users.seeker();
        var changed = me.patch(ME).body("""
                {"first_name": " Zoë ", "bio": "Fixes things", "time_zone": "Europe/Berlin", "locale": "de-de"}""").send();
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("/first_name")).isEqualTo("Zoë");
        assertThat(changed.at("/last_name")).isEqualTo("Rao");
        assertThat(changed.at("/locale")).isEqualTo("de-DE");
        assertThat(changed.header("etag")).isEqualTo("\"v1\"");
        assertThat(changed.at("/updated_at")).isEqualTo("2026-11-22T12:00:00Z");
        var again = me.get(ME).send();
        assertThat(again.json()).isEqualTo(changed.json());
        var cleared = me.patch(ME).body("{\"bio\": \"\"}").send();
        assertThat(cleared.json().get("bio").isNull()).isTrue();
        assertThat(cleared.at("/first_name")).isEqualTo("Zoë");
    }

    @Test
    void a_stale_if_match_changes_nothing() {
        var me = users.seeker();
        var first = me.patch(ME).header("If-Match", "\"v0\"").body("{\"bio\": \"one\"}").send();
        assertThat(first.status()).isEqualTo(200);
        assertProblem(me.patch(ME).header("If-Match", "\"v0\"").body("{\"bio\": \"two\"}").send(), 412, "precondition-failed");
        assertProblem(me.patch(ME).header("If-Match", "\"nonsense\"").body("{\"bio\": \"two\"}").send(), 412, "precondition-failed");
        assertProblem(me.put(ME + "/skills").header("If-Match", "\"v0\"").body("{\"skill_tags\": []}").send(), 412, "precondition-failed");
        assertThat(me.get(ME).send().at("/bio")).isEqualTo("one");
        assertThat(me.patch(ME).header("If-Match", first.header("etag")).body("{\"bio\": \"two\"}").send().status()).isEqualTo(200);
        assertThat(me.patch(ME).header("If-Match", "*").body("{\"bio\": \"three\"}").send().status()).isEqualTo(200);
    }

    @Test
    void of_concurrent_changes_of_one_version_exactly_one_succeeds() throws Exception {
        var me = users.seeker();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(i -> () -> me.patch(ME)
                            .header("If-Match", "\"v0\"")
                            .body("{\"bio\": \"writer %d\"}".formatted(i))
                            .send()
                            .status())
                    .toList());
            var statuses = answers.stream().map(Future::resultNow).sorted().toList();
            assertThat(statuses).startsWith(200).endsWith(Collections.nCopies(15, 412).toArray(Integer[]::new)).hasSize(16);
        }
        assertThat(me.get(ME).send().header("etag")).isEqualTo("\"v1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🦊", "مرحبا بالعالم", "प्लंबर", "O'Brien-Łukasz", "a"})
    void names_may_contain_any_script_and_100_code_points(String name) {
        var me = users.seeker();
        var changed = me.patch(ME).body("{\"first_name\": \"%s\"}".formatted(name)).send();
        assertThat(changed.at("/first_name")).as(changed.text()).isEqualTo(name);
        var hundred = me.patch(ME).body("{\"last_name\": \"%s\"}".formatted("🦊".repeat(100))).send();
        assertThat(hundred.at("/last_name")).isEqualTo("🦊".repeat(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"first_name": ""}                                    | /first_name
            {"first_name": "   "}                                 | /first_name
            {"first_name": "\\u00a0"}                             | /first_name
            {"first_name": "a\\u0000b"}                           | /first_name
            {"first_name": "A\\u0007\\u001b[31m\\nB"}             | /first_name
            {"first_name": 7}                                     | /first_name
            {"locale": "not a locale"}                            | /locale
            {"time_zone": "Mars/Olympus"}                         | /time_zone
            {"time_zone": "+02:00"}                               | /time_zone
            {"roles": ["ADMIN"]}                                  | /roles
            {"phone": "+4930901820"}                              | /phone
            {"rating_avg": 5}                                     | /rating_avg
            {"location": {"lat": 91, "lng": 0}}                   | /location/lat
            {"location": {"lat": 0}}                              | /location/lng
            {"location": {"lat": 1, "lng": 2}}                    | /location
            {"address": "1 High Street"}                          | /address
            """)
    void invalid_fields_are_named(String body, String pointer) {
        assertInvalid(users.seeker().patch(ME).body(body).send(), pointer);
    }

    @Test
    void all_invalid_fields_are_named_in_one_response() {
        var body = "{\"first_name\": \"%s\", \"bio\": \"%s\"}".formatted("x".repeat(101), "y".repeat(2001));
        assertInvalid(users.seeker().patch(ME).body(body).send(), "/first_name", "/bio");
    }

    @Test
    void a_seeker_becomes_a_provider_and_may_replace_the_provider_profile() {
        var id = users.account("Asha", "Rao", "SERVICE_SEEKER");
        var me = users.as(id, "SERVICE_SEEKER");
        var body = """
                {"trade_name": "Asha's Plumbing", "skills": ["Pipes", "pipes", "Boilers"], "location": {"lat": 12.9716, "lng": 77.5946},
                 "service_radius_km": 12.5, "bio": "Since 1999"}""";
        var first = me.post(ME + "/provider-profile").body(body).send();
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.at("/trade_name")).isEqualTo("Asha's Plumbing");
        assertThat(first.at("/display_name")).isEqualTo("Asha's Plumbing");
        assertThat(first.json().at("/skills").toString()).isEqualTo("[\"Pipes\",\"Boilers\"]");
        assertThat(first.json().at("/roles").toString()).isEqualTo("[\"SERVICE_SEEKER\",\"SERVICE_PROVIDER\"]");
        assertThat(first.json().at("/location/lat").asDouble()).isEqualTo(12.9716);
        var second = me.post(ME + "/provider-profile").body(body.replace("12.5", "30").replace("Pipes", "Gas")).send();
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/service_radius_km").asDouble()).isEqualTo(30);
        assertThat(second.json().at("/skills").toString()).isEqualTo("[\"Gas\",\"pipes\",\"Boilers\"]");
        var updated = me.patch(ME).body("{\"location\": {\"lat\": 13, \"lng\": 77}, \"address\": \"1 MG Road\"}").send();
        assertThat(updated.at("/address")).isEqualTo("1 MG Road");
        assertThat(updated.json().at("/location/lat").asDouble()).isEqualTo(13);
        assertThat(me.get(ME).send().json()).isEqualTo(updated.json());
    }

    @Test
    void of_concurrent_provider_profiles_exactly_one_is_created() throws Exception {
        var me = users.seeker();
        var body = "{\"trade_name\": \"T\", \"skills\": [\"x\", \"y\"], \"location\": {\"lat\": 1, \"lng\": 1}, \"service_radius_km\": 5}";
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> offer = () -> me.post(ME + "/provider-profile").body(body).send().status();
            var statuses = threads.invokeAll(Collections.nCopies(12, offer)).stream().map(Future::resultNow).sorted().toList();
            assertThat(statuses).hasSize(12).startsWith(200).endsWith(200, 201);
        }
        assertThat(me.get(ME).send().header("etag")).isEqualTo("\"v12\"");
    }

    @Test
    void a_repeated_idempotency_key_replays_the_response() {
        var me = users.seeker();
        var body = "{\"trade_name\": \"T\", \"skills\": [], \"location\": {\"lat\": 1, \"lng\": 1}, \"service_radius_km\": 5}";
        var first = me.post(ME + "/provider-profile").key("k1").body(body).send();
        var second = me.post(ME + "/provider-profile").key("k1").body(body).send();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("idempotent-replayed")).isEqualTo("true");
        assertThat(second.json()).isEqualTo(first.json());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "service_radius_km": 5    | "service_radius_km": 0      | /service_radius_km
            "service_radius_km": 5    | "service_radius_km": -3     | /service_radius_km
            "service_radius_km": 5    | "service_radius_km": 501    | /service_radius_km
            "service_radius_km": 5    | "service_radius_km": "5"    | /service_radius_km
            "service_radius_km": 5    | "service_radius_km": 1e300  | /service_radius_km
            "trade_name": "T"         | "trade_name": null          | /trade_name
            "skills": []              | "skills": [" "]             | /skills/0
            "skills": []              | "skills": [null]            | /skills/0
            "skills": []              | "skills": "pipes"           | /skills
            "lng": 1                  | "lng": -180.5               | /location/lng
            """)
    void an_invalid_provider_profile_is_rejected(String good, String bad, String pointer) {
        var body = "{\"trade_name\": \"T\", \"skills\": [], \"location\": {\"lat\": 1, \"lng\": 1}, \"service_radius_km\": 5}";
        assertInvalid(users.seeker().post(ME + "/provider-profile").body(body.replace(good, bad)).send(), pointer);
    }
}
