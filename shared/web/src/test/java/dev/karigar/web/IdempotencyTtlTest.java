package dev.karigar.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.web.fixture.NotesFunction;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyTtlTest {

    private static final UUID USER = new UUID(0x7001, 0x8001);

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    private final TestTokens tokens = TestTokens.create(clock);

    private ApiAnswer post(NotesFunction function) {
        return new ApiClient(function).as(tokens.token(USER, "SERVICE_SEEKER"))
                .post("/api/v1/notes")
                .key("key")
                .body("{\"note_title\": \"once\"}")
                .send();
    }

    @Test
    void a_response_is_replayed_for_24_hours() {
        try (var function = new NotesFunction(Map.of("SECRETS", tokens.location(), "ISSUER", TestTokens.ISSUER), clock)) {
            assertThat(post(function).status()).isEqualTo(201);
            clock.advance(Duration.ofHours(24).minusMillis(1));
            assertThat(post(function).header("idempotent-replayed")).isEqualTo("true");
            clock.advance(Duration.ofMillis(1));
            var afterTtl = post(function);
            assertThat(afterTtl.status()).isEqualTo(201);
            assertThat(afterTtl.header("idempotent-replayed")).isNull();
        }
    }
}
