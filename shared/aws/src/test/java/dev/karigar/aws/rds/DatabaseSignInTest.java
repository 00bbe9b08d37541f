package dev.karigar.aws.rds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.postgres.PasswordAuthServer;
import dev.karigar.testing.postgres.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseSignInTest {

    private static final String ROLE = "signs_in_by_token";
    private static TestDatabase database;

    private final MutableClock clock = MutableClock.at("2026-11-22T12:00:00Z");
    private final List<Secret> presented = new CopyOnWriteArrayList<>();
    private PasswordAuthServer server;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        database.execute("create role %s login".formatted(ROLE));
    }

    @AfterAll
    static void stop() {
        database.execute("drop role " + ROLE);
        database.close();
    }

    @BeforeEach
    void startServer() {
        // In clear text, as RDS requests a token (over TLS there).
        server = PasswordAuthServer.of(database, ROLE, "password");
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void the_server_accepts_the_right_password_only() {
        server.set("right");

        assertThat(server.accepts("right")).isTrue();
        assertThat(server.accepts("wrong")).isFalse();
    }

    @Test
    void an_open_connection_outlives_its_token_and_a_new_one_uses_a_new_token() throws SQLException {
        server.set(expected());
        try (var pool = ConnectionPool.open(environment(), counting())) {
            assertThat(presented).isEmpty();
            var session = sessionOf(pool);
            assertThat(presented).hasSize(1);

            clock.advance(Duration.ofMinutes(16));
            var old = presented.getFirst().value();
            server.set(expected());
            assertThat(server.accepts(old)).isFalse();
            assertThat(sessionOf(pool)).isEqualTo(session);
            assertThat(presented).hasSize(1);

            pool.getHikariPoolMXBean().softEvictConnections();
            assertThat(sessionOf(pool)).isNotEqualTo(session);
            assertThat(presented).hasSize(2).extracting(Secret::value).last().isEqualTo(expected()).isNotEqualTo(old);
        }
    }

    @Test
    void a_rejected_token_is_not_reused() throws SQLException {
        server.set(expected());
        clock.advance(Duration.ofMinutes(16));
        try (var pool = ConnectionPool.open(environment(), counting())) {
            assertThatThrownBy(pool::getConnection).rootCause().hasMessageContaining("password authentication failed");
            server.set(expected());
            assertThat(sessionOf(pool)).isPositive();
        }
    }

    @Test
    void a_token_with_a_session_is_accepted_by_both_authentication_methods() {
        var environment = new HashMap<>(environment());
        environment.put("AWS_SESSION_TOKEN", "FwoGZXIvYXdzEBYaDKarigar".repeat(60));
        var token = RdsAuthTokenProvider.of(new AwsClients(environment), clock).generate("127.0.0.1", 5432, ROLE).value();
        assertThat(token).hasSizeGreaterThan(1_700);

        server.set(token);
        assertThat(server.accepts(token)).isTrue();
        assertThat(server.accepts(token.substring(0, token.length() - 1))).isFalse();
        server.close();
        server = PasswordAuthServer.of(database, ROLE, "scram-sha-256");
        server.set(token);
        assertThat(server.accepts(token)).isTrue();
        assertThat(server.accepts(token.substring(0, token.length() - 1))).isFalse();
    }

    private DatabaseAuthTokenProvider counting() {
        var tokens = RdsAuthTokenProvider.of(new AwsClients(environment()), clock);
        return (host, port, user) -> {
            var token = tokens.generate(host, port, user);
            presented.add(token);
            return token;
        };
    }

    private String expected() {
        var address = database.url().substring("jdbc:postgresql://".length(), database.url().lastIndexOf('/')).split(":");
        return RdsAuthTokenProvider.of(new AwsClients(environment()), clock)
                .generate(address[0], Integer.parseInt(address[1]), ROLE)
                .value();
    }

    private static Map<String, String> environment() {
        return Map.of("DATABASE_URL", database.url(), "DATABASE_USER", ROLE, "DATABASE_AUTH", "iam", "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY", "secret", "AWS_SESSION_TOKEN", "session+/=");
    }

    private static int sessionOf(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
