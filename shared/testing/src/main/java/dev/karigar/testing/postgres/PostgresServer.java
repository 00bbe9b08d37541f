package dev.karigar.testing.postgres;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The JVM's PostgreSQL 15, started at the first use, with a template database that the deployed
 * migrations function has migrated. {@code -Dkarigar.test.database.url=} names a running server instead (its user must be a superuser).
 */
final class PostgresServer {

    static final String OWNER = "postgres";
    static final String PASSWORD = "postgres";

    // Of a machine that does much else; ten seconds are the library's own.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TEMPLATE = "karigar_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String base;

    private PostgresServer(String base) {
        this.base = base;
    }

    private static final class Holder {
        private static final PostgresServer RUNNING = start();
    }

    static PostgresServer running() {
        return Holder.RUNNING;
    }

    private static PostgresServer start() {
        var external = System.getProperty("karigar.test.database.url");
        var server = new PostgresServer(external == null ? embedded() : external);
        server.execute(OWNER, "create database " + TEMPLATE);
        server.migrate(TEMPLATE);
        return server;
    }

    private static String embedded() {
        try {
            // Nothing here must outlive the JVM, so nothing is synced.
            @SuppressWarnings("resource")
            var postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private void migrate(String database) {
        try {
            var environment = Map.of("DATABASE_URL", url(database), "DATABASE_USER", OWNER, "DATABASE_PASSWORD", PASSWORD,
                    "DATABASE_ROLE_PASSWORD", PASSWORD);
            handler("migrations", environment).handleRequest(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // By the name in the catalog, as Lambda does it: the tests of the migrations themselves use this server, too.
    private static RequestStreamHandler handler(String function, Map<String, String> environment) {
        var handler = FunctionCatalog.named(function).orElseThrow().handler();
        try {
            return (RequestStreamHandler) Class.forName(handler)
                    .getConstructor(Map.class, Clock.class)
                    .newInstance(environment, Clock.systemUTC());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the module under test needs a test dependency on migrations", e);
        }
    }

    /** A new database like the template; its name. */
    String create() {
        var name = TEMPLATE + "_" + DATABASES.incrementAndGet();
        execute(OWNER, "create database " + name + " template " + TEMPLATE);
        return name;
    }

    void drop(String database) {
        execute(OWNER, "drop database if exists " + database + " with (force)");
    }

    String url(String database) {
        return base + database;
    }

    private void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), OWNER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
