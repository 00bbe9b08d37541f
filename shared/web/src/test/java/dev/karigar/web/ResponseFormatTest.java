package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.web.fixture.NotesFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResponseFormatTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    @Test
    void empty_values_are_written_nulls_are_not_and_times_have_one_shape() {
        assertThat(fixture.anonymous.get(NOTES + "/details").send().text()).isEqualTo("""
                {"tags":[],"metadata":{"a":[],"b":""},"text":"","seen_at":["2026-11-22T18:20:00Z"],"created_at":"2026-11-22T18:20:00Z"}""");
    }

    @Test
    void an_error_of_the_body_itself_has_an_empty_pointer() {
        var error = fixture.user.post(NOTES).body("[]").send().json().at("/errors/0");
        assertThat(error.has("pointer")).isTrue();
        assertThat(error.at("/pointer").asText()).isEmpty();
    }
}
