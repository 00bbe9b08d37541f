package dev.karigar.testing.containers;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The containers of {@code mvn -Pcontainers}. Each is started once per JVM, when it is first asked for, and removed by Testcontainers
 * after the JVM has ended.
 */
public final class TestContainers {

    /** The last image that needs no licence token. */
    private static final String LOCALSTACK = "localstack/localstack:4.14.0";
    /** The major version is Aurora's. */
    private static final String POSTGRES = "postgres:15";

    private TestContainers() {
    }

    private static final class LocalStack {
        private static final LocalStackContainer RUNNING = start();

        @SuppressWarnings("resource")
        private static LocalStackContainer start() {
            var container = new LocalStackContainer(LOCALSTACK).withServices("sqs");
            container.start();
            return container;
        }
    }

    private static final class Postgres {
        private static final PostgreSQLContainer RUNNING = start();

        @SuppressWarnings("resource")
        private static PostgreSQLContainer start() {
            var container = new PostgreSQLContainer(POSTGRES).withUsername("postgres").withPassword("postgres");
            container.withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c",
                    "max_connections=300");
            container.start();
            return container;
        }
    }

    /** Whether the profile {@code containers} is active. */
    public static boolean areRequested() {
        return Boolean.getBoolean("karigar.test.containers");
    }

    /**
     * The endpoint of LocalStack.
     *
     * @throws IllegalStateException when there is no Docker
     */
    public static String localStackEndpoint() {
        requireDocker();
        return LocalStack.RUNNING.getEndpoint().toString();
    }

    /**
     * The JDBC URL of PostgreSQL without a database's name; user and password of the superuser are {@code postgres}.
     *
     * @throws IllegalStateException when there is no Docker
     */
    public static String postgresUrl() {
        requireDocker();
        var container = Postgres.RUNNING;
        return "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
    }

    private static void requireDocker() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "-Pcontainers needs Docker, which does not answer here: start it, or run the tests without -Pcontainers.");
        }
    }
}
