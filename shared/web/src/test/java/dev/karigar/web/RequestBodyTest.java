package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static dev.karigar.web.fixture.NotesFixture.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.web.fixture.NotesFixture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    @Test
    void a_valid_body_is_decoded() {
        var answer = fixture.user.post(NOTES).body("""
                {"note_title": "Grüße 😀", "star_count": 3, "due_at": "2026-11-22T18:20:00+02:00",
                 "price": {"amount": 4500, "currency": "EUR"},
                 "location": {"lat": 52, "lng": 13.4}, "tags": ["a"], "options": [{"amount": 1, "currency": "INR"}],
                 "metadata": {"any": [1, true, null, {"x": "y"}]}, "colour": "RED", "parent_id": null}""").send();
        assertThat(answer.at("/title")).isEqualTo("Grüße 😀");
        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}                                                   | /note_title     | required",
            "{\"note_title\": null}                               | /note_title     | required",
            "{\"note_title\": 5}                                  | /note_title     | invalid-type",
            "{\"note_title\": \"\"}                               | /note_title     | invalid-length",
            "{\"note_title\": \"123456789012345678901\"}          | /note_title     | invalid-length",
            "{\"note_title\": \"a\\u0000b\"}                      | /note_title     | invalid-value",
            "{\"note_title\": \"a\", \"id\": 1}                   | /id             | unknown-field",
            "{\"note_title\": \"a\", \"star_count\": \"3\"}       | /star_count     | invalid-type",
            "{\"note_title\": \"a\", \"star_count\": 1.5}         | /star_count     | invalid-type",
            "{\"note_title\": \"a\", \"star_count\": 3000000000}  | /star_count     | out-of-range",
            "{\"note_title\": \"a\", \"star_count\": 1e400}       | /star_count     | out-of-range",
            "{\"note_title\": \"a\", \"due_at\": \"tomorrow\"}    | /due_at         | invalid-format",
            "{\"note_title\": \"a\", \"due_at\": \"2026-02-30T00:00:00Z\"} | /due_at | invalid-format",
            "{\"note_title\": \"a\", \"parent_id\": \"1-1-1-1-1\"} | /parent_id     | invalid-format",
            "{\"note_title\": \"a\", \"price\": 5}                | /price          | invalid-type",
            "{\"note_title\": \"a\", \"price\": {\"amount\": -1, \"currency\": \"EUR\"}} | /price/amount | out-of-range",
            "{\"note_title\": \"a\", \"price\": {\"amount\": 1, \"currency\": \"EURO\"}} | /price/currency | invalid-format",
            "{\"note_title\": \"a\", \"price\": {\"amount\": 1, \"currency\": \"XQX\"}} | /price/currency | invalid-value",
            "{\"note_title\": \"a\", \"location\": {\"lat\": 91, \"lng\": 1}} | /location/lat | out-of-range",
            "{\"note_title\": \"a\", \"tags\": \"x\"}             | /tags           | invalid-type",
            "{\"note_title\": \"a\", \"tags\": [1]}               | /tags/0         | invalid-type",
            "{\"note_title\": \"a\", \"tags\": [\"a\", \"toolong\"]} | /tags/1       | invalid-length",
            "{\"note_title\": \"a\", \"options\": [{\"amount\": 1, \"currency\": \"EUR\", \"x/y\": 1}]} | /options/0/x~1y | unknown-field",
            "{\"note_title\": \"a\", \"options\": [{\"amount\": -5, \"currency\": \"EUR\"}]} | /options/0/amount | out-of-range",
            "{\"note_title\": \"a\", \"metadata\": []}            | /metadata       | invalid-type",
            "{\"note_title\": \"a\", \"colour\": \"BLUE\"}        | /colour         | unknown-value",
            "[]                                                   | ''              | invalid-type"})
    void every_error_of_a_body_has_its_pointer(String body, String pointer, String code) {
        var answer = fixture.user.post(NOTES).body(body).send();
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).as(answer.text()).isEqualTo(code);
    }

    @Test
    void all_errors_of_shape_are_reported_at_once() {
        var answer = fixture.user.post(NOTES).body("{\"star_count\": true, \"x\": 1, \"colour\": 5}").send();
        assertThat(answer.json().at("/errors")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "nul", "{\"note_title\": \"a\"} x", "{\"note_title\": \"a\", \"note_title\": \"b\"}", "{'a': 1}", "\u0000"})
    void text_that_is_not_one_json_value_is_malformed(String body) {
        assertProblem(fixture.user.post(NOTES).body(body).send(), 400, "malformed-request");
    }

    @Test
    void invalid_utf8_deep_nesting_and_large_bodies_are_refused() {
        byte[] latin1 = "{\"note_title\": \"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(fixture.user.post(NOTES).body(latin1, "application/json", true).send(), 400, "malformed-request");
        assertProblem(fixture.user.post(NOTES).body("[".repeat(100_000)).send(), 400, "malformed-request");
        assertProblem(fixture.user.post(NOTES).body("{\"note_title\": \"" + "a".repeat(1_100_000) + "\"}").send(), 413,
                "content-too-large");
    }

    @Test
    void only_json_media_types_are_accepted() {
        byte[] body = "{\"note_title\": \"a\"}".getBytes(StandardCharsets.UTF_8);
        assertProblem(fixture.user.post(NOTES).body(body, "text/plain", false).send(), 415, "unsupported-media-type");
        assertProblem(fixture.user.post(NOTES).body(body, "application/xml", false).send(), 415, "unsupported-media-type");
        assertProblem(fixture.user.post(NOTES).form("note_title=a").send(), 415, "unsupported-media-type");
        assertThat(fixture.user.post(NOTES).body(body, "application/json; charset=utf-8", false).send().status()).isEqualTo(201);
    }
}
