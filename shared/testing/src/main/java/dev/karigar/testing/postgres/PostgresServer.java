package dev.karigar.testing.postgres;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.testing.containers.TestContainers;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL 15 server of all tests in a JVM, with a template database that the deployed migrations function has migrated. It is
 * the first of these:
 * <ol>
 * <li>{@code -Dkarigar.test.database.url=jdbc:postgresql://host:port/}: a running server with a superuser {@code postgres} whose
 * password is {@code postgres};
 * <li>with {@code mvn -Pcontainers} a container;
 * <li>the embedded server.
 * </ol>
 */
final class PostgresServer {

    static final String OWNER = "postgres";
    static final String PASSWORD = "postgres";

    // The library's default of 10 s is too short for a busy machine.
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    private static final String TEMPLATE = "karigar_template_" + ProcessHandle.current().pid();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final FutureTask<PostgresServer> RUNNING = new FutureTask<>(PostgresServer::start);

    private final String base;

    private PostgresServer(String base) {
        this.base = base;
    }

    /** The server, started when it is first asked for. A failure of the start is thrown to every caller. */
    static PostgresServer running() {
        RUNNING.run();
        try {
            return RUNNING.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String serverUrl() {
        var external = System.getProperty("karigar.test.database.url", "");
        if (!external.isBlank()) {
            return external;
        }
        return TestContainers.areRequested() ? TestContainers.postgresUrl() : embedded();
    }

    private static PostgresServer start() {
        var server = new PostgresServer(serverUrl());
        server.execute(OWNER, "create database " + TEMPLATE);
        server.migrate(TEMPLATE);
        return server;
    }

    private static String embedded() {
        try {
            // The data is not needed after the JVM has ended, so nothing is synced to the disk.
            @SuppressWarnings("resource")
            var postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(START_TIMEOUT)
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

    // By its class name, because this module does not depend on the migrations, whose own tests use this server.
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

    /** Creates a copy of the template database and returns its name. */
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
