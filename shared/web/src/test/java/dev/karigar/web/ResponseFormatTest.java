package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.web.fixture.NotesFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResponseFormatTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final TestTokens tokens = TestTokens.create(CLOCK);
    @AutoClose
    private final NotesFunction function = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER), CLOCK);
    private final ApiClient client = new ApiClient(function);

    @Test
    void empty_values_are_written_nulls_are_not_and_times_have_one_shape() {
        assertThat(client.get("/api/v1/notes/details").send().text()).isEqualTo("""
                {"tags":[],"metadata":{"a":[],"b":""},"text":"","seen_at":["2026-11-22T18:20:00Z"],"created_at":"2026-11-22T18:20:00Z"}""");
    }

    @Test
    void an_error_of_the_body_itself_has_an_empty_pointer() {
        var user = client.as(tokens.token(new UUID(1, 2), "SERVICE_SEEKER"));
        var error = user.post("/api/v1/notes").body("[]").send().json().at("/errors/0");
        assertThat(error.has("pointer")).isTrue();
        assertThat(error.at("/pointer").asText()).isEmpty();
    }
}
