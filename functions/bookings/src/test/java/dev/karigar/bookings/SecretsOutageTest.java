package dev.karigar.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.KeyLifetimes;
import dev.karigar.platform.Secrets;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.cloud.StubbedSecrets;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Responses of the handler while Secrets Manager is unavailable, and after a key was withdrawn. The test needs the HTTP and
 * AWS modules together, which only a function has on its class path.
 */
class SecretsOutageTest {

    private final BookingsFixture fixture = new BookingsFixture();
    private final TestTokens tokens = TestTokens.create(fixture.clock);
    private final StubbedSecrets manager = new StubbedSecrets();
    private BookingsFunction function;

    @BeforeEach
    void start() throws IOException {
        for (var name : new String[]{Secrets.VERIFICATION_KEYS, Secrets.CURSOR_KEY}) {
            manager.create("/karigar/test/" + name, Files.readString(tokens.directory().resolve(name)));
        }
        var environment = fixture.database.environmentFor("karigar_bookings");
        environment.putAll(manager.environment());
        environment.put("SECRETS", "secretsmanager:/karigar/test/");
        environment.put("ISSUER", TestTokens.ISSUER);
        environment.put("KARIGAR_RATE_LIMITS", "off");
        function = new BookingsFunction(environment, fixture.clock);
    }

    @AfterEach
    void stop() {
        function.close();
        manager.close();
        fixture.close();
    }

    @Test
    void secrets_are_read_at_the_first_request_and_then_cached() {
        assertThat(manager.calls()).isZero();
        assertThat(list().status()).isEqualTo(200);
        int reads = manager.calls();
        assertThat(reads).isPositive();
        assertThat(list().status()).isEqualTo(200);
        assertThat(manager.calls()).isEqualTo(reads);
    }

    @Test
    void a_request_without_a_cached_key_is_503_with_retry_after() {
        manager.fail();
        var answer = list();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");

        manager.recover();
        assertThat(list().status()).isEqualTo(200);
    }

    @Test
    void cached_keys_are_used_while_secrets_manager_is_unavailable() {
        assertThat(list().status()).isEqualTo(200);
        manager.fail();
        for (int hour = 0; hour < 3; hour++) {
            fixture.clock.advance(Duration.ofHours(1));
            assertThat(list().status()).isEqualTo(200);
        }
    }

    @Test
    void a_withdrawn_key_is_rejected_after_five_minutes() {
        assertThat(list().status()).isEqualTo(200);
        manager.create("/karigar/test/" + Secrets.VERIFICATION_KEYS, "{\"keys\": []}");
        fixture.clock.advance(KeyLifetimes.VERIFICATION_KEYS_REFRESH_INTERVAL.minusSeconds(1));
        assertThat(list().status()).isEqualTo(200);
        fixture.clock.advance(Duration.ofSeconds(1));
        assertThat(list().status()).isEqualTo(401);
    }

    private ApiAnswer list() {
        return new ApiClient(function).as(tokens.token(fixture.ids.next())).get("/api/v1/bookings").send();
    }
}
