package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.web.fixture.NotesFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    private static void assertInvalid(ApiAnswer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "location=1,2", "rating>=4", "rating%3E%3D4&limit=1", "", "&&"})
    void declared_parameters_are_accepted(String query) {
        assertThat(fixture.anonymous.get(NOTES + "?" + query).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"minPrice=1, /minPrice", "Limit=1, /Limit", "rating=4, /rating", "=1, /", "a%2Fb~=1, /a~1b~0"})
    void an_unknown_parameter_is_refused_as_an_unknown_field_is(String query, String pointer) {
        assertInvalid(fixture.anonymous.get(NOTES + "?limit=1&" + query).send(), pointer, "unknown-field");
    }

    @Test
    void components_of_a_request_bean_are_declared_by_their_wire_names() {
        assertThat(fixture.anonymous.get(NOTES + "/search?due_at=2026-11-22T18:20:00Z&colour=red").send().status()).isEqualTo(200);
        assertInvalid(fixture.anonymous.get(NOTES + "/search?dueAt=2026-11-22T18:20:00Z").send(), "/dueAt", "unknown-field");
    }

    @Test
    void all_unknown_parameters_are_reported_at_once() {
        assertThat(fixture.anonymous.get(NOTES + "?a=1&b=2&limit=1").send().json().at("/errors")).hasSize(2);
    }

    @Test
    void an_operation_without_parameters_accepts_none() {
        assertInvalid(fixture.user.post(NOTES + "?dry_run=true").body("{\"note_title\": \"a\"}").send(), "/dry_run", "unknown-field");
    }

    @Test
    void without_a_token_the_answer_does_not_depend_on_the_parameters() {
        assertThat(fixture.anonymous.post(NOTES + "?dry_run=true").send().status()).isEqualTo(401);
    }

    @Test
    void a_refused_parameter_stores_no_response_under_the_idempotency_key() {
        assertThat(fixture.user.post(NOTES + "?x=1").key("q1").body("{\"note_title\": \"a\"}").send().status()).isEqualTo(422);
        assertThat(fixture.user.post(NOTES).key("q1").body("{\"note_title\": \"a\"}").send().status()).isEqualTo(201);
    }
}
