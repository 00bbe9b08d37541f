package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static dev.karigar.web.fixture.NotesFixture.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.web.fixture.NotesFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFunctionTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    @Test
    void a_cursor_leads_through_a_list_and_belongs_to_its_filters() {
        var first = fixture.anonymous.get(NOTES + "?limit=30").send();
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("content-type")).startsWith("application/json");
        assertThat(first.json().at("/items")).hasSize(30);
        var second = fixture.anonymous.get(NOTES + "?limit=30&cursor=" + first.at("/next_cursor")).send();
        assertThat(second.json().at("/items")).hasSize(20);
        assertThat(second.json().at("/next_cursor").isNull()).as("null is written, not left out: " + second.text()).isTrue();
        assertThat(second.json().has("next_cursor")).isTrue();
        assertProblem(fixture.anonymous.get(NOTES + "?location=1,2&cursor=" + first.at("/next_cursor")).send(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%20", "AAAA", "!!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ""})
    void a_forged_cursor_is_refused(String cursor) {
        assertProblem(fixture.anonymous.get(NOTES + "?cursor=" + cursor).send(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "limit=abc", "limit=99999999999", "limit=1.5"})
    void a_bad_limit_is_a_validation_problem(String query) {
        var answer = fixture.anonymous.get(NOTES + "?" + query).send();
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/limit");
    }

    @Test
    void query_values_keep_their_commas_and_a_comparison_is_a_parameter() {
        assertThat(fixture.anonymous.get(NOTES + "?location=52.5,13.4&rating>=4").send().at("/items/0/title")).isEqualTo("52.5,13.4 4");
        assertThat(fixture.anonymous.get(NOTES + "?location=52.5%2C13.4&rating%3E=4").send().at("/items/0/title")).isEqualTo("52.5,13.4 4");
    }

    @Test
    void a_trailing_slash_is_the_same_route() {
        assertThat(fixture.anonymous.get(NOTES + "/").send().status()).isEqualTo(200);
    }

    @Test
    void malformed_queries_are_refused() {
        assertProblem(fixture.anonymous.get(NOTES + "?location=%zz").send(), 400, "malformed-request");
        assertProblem(fixture.anonymous.get(NOTES + "?location=%C3%28").send(), 400, "malformed-request");
        assertProblem(fixture.anonymous.get(NOTES + "?location=a%00b").send(), 422, "validation-failed");
        assertProblem(fixture.anonymous.get(NOTES + "?location=" + "a".repeat(5000)).send(), 422, "validation-failed");
    }

    @Test
    void unknown_paths_wrong_methods_and_controllers_without_catalog_entry_are_refused() {
        assertProblem(fixture.anonymous.get("/api/v1/nothing").send(), 404, "not-found");
        assertProblem(fixture.anonymous.get(NOTES + "/undeclared").send(), 404, "not-found");
        assertProblem(fixture.anonymous.get("/api/v1/no%2Fthing/%zz/ä/ /|").send(), 404, "not-found");
        assertProblem(fixture.anonymous.delete(NOTES).send(), 405, "method-not-allowed");
        assertProblem(fixture.anonymous.call("PROPFIND", NOTES).send(), 405, "method-not-allowed");
        assertProblem(fixture.user.patch(NOTES + "/not-an-id").send(), 404, "not-found");
    }

    @Test
    void limits_count_by_peer_address_whatever_a_header_says() {
        var from = "198.51.100.1";
        for (int i = 0; i < 1200; i++) {
            fixture.anonymous.get(NOTES + "?limit=1").from(from).header("x-forwarded-for", "10.0.0." + i).send();
        }
        var refused = fixture.anonymous.get(NOTES + "?limit=1").from(from).send();
        assertProblem(refused, 429, "rate-limited");
        assertThat(refused.header("retry-after")).isEqualTo("1");
        assertThat(refused.header("ratelimit")).contains("r=0");
        assertThat(refused.header("ratelimit-policy")).contains("q=1200");
        assertThat(fixture.anonymous.get(NOTES + "?limit=1").from("198.51.100.2").send().status()).isEqualTo(200);
    }

    @Test
    void a_foreign_origin_is_accepted_because_the_gateway_decides_on_origins() {
        var answer = fixture.anonymous.get(NOTES).header("origin", "https://app.example").header("host", "127.0.0.1:8080").send();
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_fault_answers_only_its_trace_id() {
        var answer = fixture.anonymous.get(NOTES + "/broken").header("x-request-id", "my-id-1").send();
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.text()).doesNotContain("hunter2").doesNotContain("IllegalState");
        assertThat(answer.header("x-request-id")).isEqualTo("my-id-1");
        assertThat(fixture.anonymous.get(NOTES).header("x-request-id", "bad\nid").send().header("x-request-id")).isEqualTo("test-request");
    }
}
