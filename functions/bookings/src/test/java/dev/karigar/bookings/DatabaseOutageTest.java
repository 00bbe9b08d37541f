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

/** What a caller hears when the way to the database breaks, through the function's own handler. */
class DatabaseOutageTest {

    // The pool takes a connection on trust that was in use half a second ago.
    private static final Duration OUT_OF_TRUST = Duration.ofMillis(700);
    private static final long BORROW_MS = 3_000;
    // A slow machine's share is in it; the driver's own limits, or none, would be found out.
    private static final long SOON_MS = 8_000;

    @AutoClose
    private static BookingsFixture fixture;
    private static TestTokens tokens;

    @BeforeAll
    static void start() {
        fixture = new BookingsFixture();
        tokens = TestTokens.create(fixture.clock);
    }

    @Test
    void a_connection_that_the_server_ended_while_nobody_asked_costs_no_request() {
        try (var function = new BookingsFunction(environment(serverPort()), fixture.clock)) {
            assertThat(list(function).status()).isEqualTo(200);
            fixture.database.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'karigar_bookings'");
            idle();

            assertThat(list(function).status()).isEqualTo(200);
        }
    }

    @Test
    void a_connection_that_died_in_silence_is_given_up_in_time_for_a_new_one() {
        try (var line = FaultyTcpProxy.to(serverPort()); var function = new BookingsFunction(environment(line.port()), fixture.clock)) {
            assertThat(list(function).status()).isEqualTo(200);
            line.discardOpen();
            idle();

            long begun = System.nanoTime();
            assertThat(list(function).status()).isEqualTo(200);
            assertThat(millisSince(begun)).isBetween(BORROW_MS / 3 - 50, SOON_MS);
        }
    }

    @Test
    void a_server_that_takes_the_connection_and_never_answers_is_503_within_the_borrow_time() {
        try (var line = FaultyTcpProxy.to(serverPort()); var function = new BookingsFunction(environment(line.port()), fixture.clock)) {
            line.hang();

            long begun = System.nanoTime();
            var answer = list(function);
            assertThat(millisSince(begun)).isBetween(BORROW_MS - 50, SOON_MS);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.at("/code")).isEqualTo("unavailable");
        }
    }

    @Test
    void the_borrow_time_is_a_variable() {
        var environment = new HashMap<>(environment(serverPort()));
        try (var line = FaultyTcpProxy.to(serverPort())) {
            environment.putAll(environment(line.port()));
            environment.put("DATABASE_BORROW_TIMEOUT", "PT0.5S");
            line.hang();
            try (var function = new BookingsFunction(environment, fixture.clock)) {
                // The first request loads the classes, which takes a slow machine longer than the variable says.
                assertThat(list(function).status()).isEqualTo(503);
                long begun = System.nanoTime();
                assertThat(list(function).status()).isEqualTo(503);
                assertThat(millisSince(begun)).isBetween(450L, BORROW_MS);
            }
        }
    }

    @Test
    void a_function_without_a_password_signs_in_with_a_token_of_its_clock() {
        var environment = new HashMap<>(environment(serverPort()));
        environment.remove("DATABASE_PASSWORD");
        environment.putAll(Map.of("DATABASE_AUTH", "iam", "DATABASE_BORROW_TIMEOUT", "PT1.5S", "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "secret", "AWS_SESSION_TOKEN", "session"));
        try (var server = PasswordAuthServer.of(fixture.database, "karigar_bookings", "scram-sha-256");
                var function = new BookingsFunction(environment, fixture.clock)) {
            var tokens = function.context().getBean(DatabaseAuthTokenProvider.class);
            server.set("another");
            assertThat(list(function).status()).isEqualTo(503);
            server.set(tokens.make("127.0.0.1", serverPort(), "karigar_bookings").value());
            assertThat(list(function).status()).isEqualTo(200);
        }
    }

    @Test
    void variables_that_make_no_sense_stop_the_function_at_its_start() {
        refused("DATABASE_BORROW_TIMEOUT", "three seconds", "PT3S");
        refused("DATABASE_BORROW_TIMEOUT", "PT2M", "PT29S");
        refused("DATABASE_AUTH", "kerberos", "iam or password");
        refused("DATABASE_AUTH", "iam", "DATABASE_PASSWORD must not be set");
        refused(Map.of("DATABASE_AUTH", "iam", "DATABASE_PASSWORD", "", "DATABASE_URL", "jdbc:postgresql://db.example:5432/karigar"),
                "sslmode=verify-full");
        refused(Map.of("DATABASE_AUTH", "iam", "DATABASE_PASSWORD", ""), "AWS_REGION is missing");
        refused("DATABASE_URL", "postgres://somewhere", "jdbc:postgresql://host:port/database");
        refused("DATABASE_USER", "", "DATABASE_USER is missing");
    }

    private static void refused(String name, String value, String sentence) {
        refused(Map.of(name, value), sentence);
    }

    private static void refused(Map<String, String> variables, String sentence) {
        var environment = new HashMap<>(environment(serverPort()));
        environment.putAll(variables);
        assertThatThrownBy(() -> new BookingsFunction(environment, fixture.clock)).hasStackTraceContaining(sentence);
    }

    private static ApiAnswer list(BookingsFunction function) {
        return new ApiClient(function).as(tokens.token(fixture.ids.next())).get("/api/v1/bookings").send();
    }

    private static Map<String, String> environment(int port) {
        var environment = fixture.database.environmentFor("karigar_bookings");
        // What the function allows when nobody says otherwise, unlike other tests' patience.
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

    private static void idle() {
        long since = System.nanoTime();
        await().until(() -> millisSince(since) >= OUT_OF_TRUST.toMillis());
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
