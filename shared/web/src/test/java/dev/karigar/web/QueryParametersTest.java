package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.web.fixture.NotesFunction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static TestTokens tokens;
    @AutoClose
    private static NotesFunction function;
    private static ApiClient client;

    @BeforeAll
    static void start() {
        tokens = TestTokens.create(CLOCK);
        function = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER), CLOCK);
        client = new ApiClient(function);
    }

    private static void assertInvalid(ApiAnswer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("validation-failed");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.at("/errors/0/code")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "location=1,2", "rating>=4", "rating%3E%3D4&limit=1", "", "&&"})
    void declared_parameters_are_accepted(String query) {
        assertThat(client.get("/api/v1/notes?" + query).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"minPrice=1, /minPrice", "Limit=1, /Limit", "rating=4, /rating", "=1, /", "a%2Fb~=1, /a~1b~0"})
    void an_unknown_parameter_is_refused_as_an_unknown_field_is(String query, String pointer) {
        assertInvalid(client.get("/api/v1/notes?limit=1&" + query).send(), pointer, "unknown-field");
    }

    @Test
    void components_of_a_request_bean_are_declared_by_their_wire_names() {
        assertThat(client.get("/api/v1/notes/search?due_at=2026-11-22T18:20:00Z&colour=red").send().status()).isEqualTo(200);
        assertInvalid(client.get("/api/v1/notes/search?dueAt=2026-11-22T18:20:00Z").send(), "/dueAt", "unknown-field");
    }

    @Test
    void all_unknown_parameters_are_reported_at_once() {
        assertThat(client.get("/api/v1/notes?a=1&b=2&limit=1").send().json().at("/errors")).hasSize(2);
    }

    @Test
    void an_operation_without_parameters_accepts_none() {
        var user = client.as(tokens.token(new UUID(1, 2), "SERVICE_SEEKER"));
        assertInvalid(user.post("/api/v1/notes?dry_run=true").body("{\"note_title\": \"a\"}").send(), "/dry_run", "unknown-field");
    }

    @Test
    void a_caller_without_a_token_is_not_told_which_parameters_there_are() {
        assertThat(client.post("/api/v1/notes?dry_run=true").send().status()).isEqualTo(401);
    }

    @Test
    void a_refused_parameter_uses_up_no_idempotency_key() {
        var user = client.as(tokens.token(new UUID(1, 2), "SERVICE_SEEKER"));
        assertThat(user.post("/api/v1/notes?x=1").key("q1").body("{\"note_title\": \"a\"}").send().status()).isEqualTo(422);
        assertThat(user.post("/api/v1/notes").key("q1").body("{\"note_title\": \"a\"}").send().status()).isEqualTo(201);
    }
}
