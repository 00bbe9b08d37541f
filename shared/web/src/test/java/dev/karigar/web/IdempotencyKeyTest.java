package dev.karigar.web;

import static dev.karigar.web.fixture.NotesFixture.NOTES;
import static dev.karigar.web.fixture.NotesFixture.USER;
import static dev.karigar.web.fixture.NotesFixture.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.web.fixture.NotesFixture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    @AutoClose
    private static final NotesFixture fixture = new NotesFixture();

    @Test
    void a_repeated_key_replays_the_first_response() {
        var body = "{\"note_title\": \"once\"}";
        var first = fixture.user.post(NOTES).key("k1").body(body).send();
        var again = fixture.user.post(NOTES).key("k1").body(body).send();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("idempotent-replayed")).isEqualTo("true");
        assertThat(again.header("content-type")).startsWith("application/json");
        assertThat(first.header("idempotent-replayed")).isNull();
        assertProblem(fixture.user.post(NOTES).key("k1").body("{\"note_title\": \"other\"}").send(), 422, "idempotency-key-reused");
        assertProblem(fixture.user.post(NOTES).key("busy").body(body).send(), 409, "request-in-progress");
        assertProblem(fixture.user.post(NOTES).key("k".repeat(256)).body(body).send(), 400, "invalid-idempotency-key");
    }

    @Test
    void a_refusal_is_replayed_too() {
        var provider = fixture.anonymous.as(fixture.tokens.token(USER, "SERVICE_PROVIDER"));
        var path = NOTES + "/" + USER + "/refuse";
        assertProblem(provider.post(path).send(), 400, "idempotency-key-required");
        var first = provider.post(path).key("k2").send();
        var again = provider.post(path).key("k2").send();
        assertProblem(first, 409, "slot-taken");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("content-type")).startsWith("application/problem+json");
        assertThat(first.json().at("/attempts_left").asInt()).isPositive();
    }
}
