package dev.karigar.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.platform.KeyLifetimes;
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

/** Keys from Secrets Manager, through a function's own handler: while it is down, and when a key goes. */
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
    void nothing_is_asked_before_it_is_needed_and_once_after() {
        assertThat(manager.calls()).isZero();
        assertThat(list().status()).isEqualTo(200);
        int needed = manager.calls();
        assertThat(needed).isPositive();
        assertThat(list().status()).isEqualTo(200);
        assertThat(manager.calls()).isEqualTo(needed);
    }

    @Test
    void who_must_wait_for_a_key_is_told_to_come_again() {
        manager.fail();
        var answer = list();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");

        manager.recover();
        assertThat(list().status()).isEqualTo(200);
    }

    @Test
    void a_function_that_knows_its_keys_works_on_while_their_keeper_is_down() {
        assertThat(list().status()).isEqualTo(200);
        manager.fail();
        for (int hour = 0; hour < 3; hour++) {
            fixture.clock.advance(Duration.ofHours(1));
            assertThat(list().status()).isEqualTo(200);
        }
    }

    @Test
    void a_withdrawn_key_is_refused_after_five_minutes() {
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
