package dev.karigar.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.testing.auth.TestTokens;
import dev.karigar.testing.events.ApiAnswer;
import dev.karigar.testing.events.ApiClient;
import dev.karigar.testing.postgres.FaultyTcpProxy;
import dev.karigar.testing.postgres.PasswordAuthServer;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Responses of the handler while the database is unreachable. The test needs the HTTP, PostgreSQL and AWS modules together,
 * which only a function has on its class path.
 */
class DatabaseOutageTest {

    // The connection pool does not validate a connection that was used within the last 500 ms.
    private static final Duration VALIDATION_AGE = Duration.ofMillis(700);
    private static final long BORROW_TIMEOUT_MS = 3_000;
    // Leaves time for a slow machine, but is below the default time-outs of the driver.
    private static final long MAX_RESPONSE_MS = 8_000;

    @AutoClose
    private static BookingsFixture fixture;
    private static TestTokens tokens;

    @BeforeAll
    static void start() {
        fixture = new BookingsFixture();
        tokens = TestTokens.create(fixture.clock);
    }

    @Test
    void a_connection_closed_by_the_server_while_idle_is_replaced() {
        try (var function = new BookingsFunction(environment(serverPort()), fixture.clock)) {
            assertThat(list(function).status()).isEqualTo(200);
            fixture.database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'karigar_bookings'");
            waitUntilValidationIsDue();

            assertThat(list(function).status()).isEqualTo(200);
        }
    }

    @Test
    void a_connection_that_no_longer_responds_is_replaced_within_the_borrow_timeout() {
        try (var proxy = FaultyTcpProxy.to(serverPort()); var function = new BookingsFunction(environment(proxy.port()), fixture.clock)) {
            assertThat(list(function).status()).isEqualTo(200);
            proxy.discardOpen();
            waitUntilValidationIsDue();

            long started = System.nanoTime();
            assertThat(list(function).status()).isEqualTo(200);
            assertThat(millisSince(started)).isBetween(BORROW_TIMEOUT_MS / 3 - 50, MAX_RESPONSE_MS);
        }
    }

    @Test
    void a_server_that_accepts_connections_but_does_not_respond_is_503_after_the_borrow_timeout() {
        try (var proxy = FaultyTcpProxy.to(serverPort()); var function = new BookingsFunction(environment(proxy.port()), fixture.clock)) {
            proxy.hang();

            long started = System.nanoTime();
            var answer = list(function);
            assertThat(millisSince(started)).isBetween(BORROW_TIMEOUT_MS - 50, MAX_RESPONSE_MS);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.at("/code")).isEqualTo("unavailable");
        }
    }

    @Test
    void the_borrow_timeout_is_configurable() {
        var environment = new HashMap<>(environment(serverPort()));
        try (var proxy = FaultyTcpProxy.to(serverPort())) {
            environment.putAll(environment(proxy.port()));
            environment.put("DATABASE_BORROW_TIMEOUT", "PT0.5S");
            proxy.hang();
            try (var function = new BookingsFunction(environment, fixture.clock)) {
                // The first request loads classes, which may take longer than the time-out on a slow machine.
                assertThat(list(function).status()).isEqualTo(503);
                long started = System.nanoTime();
                assertThat(list(function).status()).isEqualTo(503);
                assertThat(millisSince(started)).isBetween(450L, BORROW_TIMEOUT_MS);
            }
        }
    }

    @Test
    void iam_authentication_signs_in_with_a_token_as_password() {
        var environment = new HashMap<>(environment(serverPort()));
        environment.remove("DATABASE_PASSWORD");
        environment.putAll(Map.of("DATABASE_AUTH", "iam", "DATABASE_BORROW_TIMEOUT", "PT1.5S", "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "secret", "AWS_SESSION_TOKEN", "session"));
        try (var server = PasswordAuthServer.of(fixture.database, "karigar_bookings", "scram-sha-256");
                var function = new BookingsFunction(environment, fixture.clock)) {
            var tokens = function.context().getBean(DatabaseAuthTokenProvider.class);
            server.set("another");
            assertThat(list(function).status()).isEqualTo(503);
            server.set(tokens.generate("127.0.0.1", serverPort(), "karigar_bookings").value());
            assertThat(list(function).status()).isEqualTo(200);
        }
    }

    @Test
    void invalid_variables_fail_the_start() {
        assertStartFails("DATABASE_BORROW_TIMEOUT", "three seconds", "PT3S");
        assertStartFails("DATABASE_BORROW_TIMEOUT", "PT2M", "PT29S");
        assertStartFails("DATABASE_AUTH", "kerberos", "iam or password");
        assertStartFails("DATABASE_AUTH", "iam", "DATABASE_PASSWORD must not be set");
        assertStartFails(
                Map.of("DATABASE_AUTH", "iam", "DATABASE_PASSWORD", "", "DATABASE_URL", "jdbc:postgresql://db.example:5432/karigar"),
                "sslmode=verify-full");
        assertStartFails(Map.of("DATABASE_AUTH", "iam", "DATABASE_PASSWORD", ""), "AWS_REGION is missing");
        assertStartFails("DATABASE_URL", "postgres://somewhere", "jdbc:postgresql://host:port/database");
        assertStartFails("DATABASE_USER", "", "DATABASE_USER is missing");
    }

    private static void assertStartFails(String name, String value, String message) {
        assertStartFails(Map.of(name, value), message);
    }

    private static void assertStartFails(Map<String, String> variables, String message) {
        var environment = new HashMap<>(environment(serverPort()));
        environment.putAll(variables);
        assertThatThrownBy(() -> new BookingsFunction(environment, fixture.clock)).hasStackTraceContaining(message);
    }

    private static ApiAnswer list(BookingsFunction function) {
        return new ApiClient(function).as(tokens.token(fixture.ids.next())).get("/api/v1/bookings").send();
    }

    private static Map<String, String> environment(int port) {
        var environment = fixture.database.environmentFor("karigar_bookings");
        // Test environments have a longer time-out; this test uses the default.
        environment.remove("DATABASE_BORROW_TIMEOUT");
        environment.put("DATABASE_URL", fixture.database.url().replace(":" + serverPort() + "/", ":" + port + "/"));
        environment.put("SECRETS", tokens.location());
        environment.put("ISSUER", TestTokens.ISSUER);
        environment.put("KARIGAR_RATE_LIMITS", "off");
        return environment;
    }

    private static int serverPort() {
        return URI.create(fixture.database.url().substring("jdbc:".length())).getPort();
    }

    private static void waitUntilValidationIsDue() {
        long since = System.nanoTime();
        await().until(() -> millisSince(since) >= VALIDATION_AGE.toMillis());
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
