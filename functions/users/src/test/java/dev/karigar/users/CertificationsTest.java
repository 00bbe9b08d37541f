package dev.karigar.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiClient;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationsTest {

    private static final String PATH = "/api/v1/users/me/certifications";

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
    }

    private static String claim(ApiClient me, String name) {
        return me.post(PATH).body("{\"name\": \"%s\"}".formatted(name)).send().at("/id");
    }

    @Test
    void a_new_certification_is_pending() {
        var answer = users.seeker().post(PATH).body("""
                {"name": "Gas Safe", "issuer": "GSR", "certificate_number": "A-1", "issued_on": "2025-01-31", "expires_on": "2027-01-31"}
                """).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.at("/status")).isEqualTo("PENDING");
        assertThat(answer.at("/issued_on")).isEqualTo("2025-01-31");
        assertThat(answer.at("/expires_on")).isEqualTo("2027-01-31");
    }

    @Test
    void the_list_is_newest_first_and_contains_only_the_own_certifications() {
        var me = users.seeker();
        claim(users.seeker(), "of another user");
        for (int i = 0; i < 5; i++) {
            claim(me, "c" + i);
        }
        var first = me.get(PATH + "?limit=2").send();
        assertThat(first.json().at("/items").findValuesAsText("name")).containsExactly("c4", "c3");
        var second = me.get(PATH + "?limit=3&cursor=" + first.at("/next_cursor")).send();
        assertThat(second.json().at("/items").findValuesAsText("name")).containsExactly("c2", "c1", "c0");
        assertThat(second.json().get("next_cursor").isNull()).isTrue();
    }

    @Test
    void a_certification_past_its_last_day_is_expired() {
        var me = users.seeker();
        me.post(PATH).body("{\"name\": \"old\", \"expires_on\": \"2026-11-21\"}").send();
        assertThat(me.get(PATH).send().at("/items/0/status")).isEqualTo("EXPIRED");
    }

    @Test
    void only_the_owner_can_delete_a_certification() {
        var me = users.seeker();
        var id = claim(me, "mine");
        assertThat(users.seeker().delete(PATH + "/" + id).send().status()).isEqualTo(404);
        assertThat(me.delete(PATH + "/" + id).send().status()).isEqualTo(204);
        assertThat(me.delete(PATH + "/" + id).send().status()).isEqualTo(404);
        assertThat(me.delete(PATH + "/nonsense").send().status()).isEqualTo(404);
        assertThat(me.get(PATH).send().json().at("/items")).isEmpty();
    }

    @Test
    void concurrent_requests_do_not_exceed_the_limit() throws Exception {
        var me = users.seeker();
        for (int i = 0; i < 48; i++) {
            claim(me, "c" + i);
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> claim = () -> me.post(PATH).body("{\"name\": \"one more\"}").send().status();
            var statuses = threads.invokeAll(Collections.nCopies(8, claim)).stream().map(Future::resultNow).sorted().toList();
            assertThat(statuses).containsExactly(201, 201, 409, 409, 409, 409, 409, 409);
        }
        assertThat(new HashSet<>(me.get(PATH + "?limit=100").send().json().at("/items").findValuesAsText("id"))).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                         | /name
            {"name": ""}                                                               | /name
            {"name": "x", "status": "VERIFIED"}                                        | /status
            {"name": "x", "issued_on": "2026-02-30"}                                   | /issued_on
            {"name": "x", "issued_on": "9999-12-31"}                                   | /issued_on
            {"name": "x", "issued_on": "2026-02-20", "expires_on": "2026-02-19"}       | /expires_on
            {"name": "x", "issued_on": 20260220}                                       | /issued_on
            """)
    void an_invalid_certification_is_rejected(String body, String pointer) {
        var answer = users.seeker().post(PATH).body(body).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @Test
    void skills_are_replaced_as_a_list() {
        var me = users.seeker();
        var first = me.put("/api/v1/users/me/skills").body("{\"skill_tags\": [\"Pipe  fitting\", \"Gas\", \"GAS\"]}").send();
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.text()).isEqualTo("{\"skill_tags\":[\"Pipe fitting\",\"Gas\"]}");
        var second = me.put("/api/v1/users/me/skills").header("If-Match", first.header("etag")).body("{\"skill_tags\": [\"gas\"]}").send();
        assertThat(second.text()).isEqualTo("{\"skill_tags\":[\"gas\"]}");
        assertThat(me.get("/api/v1/users/me").send().json().at("/skills").toString()).isEqualTo("[\"gas\"]");
        assertThat(me.put("/api/v1/users/me/skills").body("{\"skill_tags\": []}").send().text()).isEqualTo("{\"skill_tags\":[]}");
        var tooMany = "[\"%s\"]".formatted(String.join("\",\"", IntStream.range(0, 51).mapToObj(i -> "s" + i).toList()));
        assertThat(me.put("/api/v1/users/me/skills").body("{\"skill_tags\": %s}".formatted(tooMany)).send().status()).isEqualTo(422);
    }
}
