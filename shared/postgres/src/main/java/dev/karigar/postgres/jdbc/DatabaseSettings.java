package dev.karigar.postgres.jdbc;

import dev.karigar.kernel.Secret;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The settings of a function's database, read from its variables. Contradictory or missing variables are reported when the
 * function starts, so that the deployment fails.
 *
 * @param url           {@code jdbc:postgresql://host:port/database} with parameters of the driver
 * @param password      empty under {@code DATABASE_AUTH=iam}, where each connection gets a token
 * @param borrowTimeout the time a request waits for a connection before it fails with {@link DatabaseUnavailable}
 * @param region        the region whose RDS certificate authorities are trusted; empty outside AWS
 */
record DatabaseSettings(String url, Address address, String user, Optional<Secret> password, Duration borrowTimeout, String region) {

    static final String AUTH = "DATABASE_AUTH";
    static final String BORROW_TIMEOUT = "DATABASE_BORROW_TIMEOUT";
    static final String PASSWORD = "DATABASE_PASSWORD";
    static final String URL = "DATABASE_URL";
    static final String USER = "DATABASE_USER";

    private static final Duration DEFAULT_BORROW_TIMEOUT = Duration.ofSeconds(3);
    // The minimum of HikariCP.
    private static final Duration MIN_BORROW_TIMEOUT = Duration.ofMillis(250);
    // Below the 30 s after which API Gateway ends a request.
    private static final Duration MAX_BORROW_TIMEOUT = Duration.ofSeconds(29);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    static DatabaseSettings of(Map<String, String> environment) {
        return of(environment::get);
    }

    /** @param variables returns null for a variable that is not set */
    static DatabaseSettings of(Function<String, @Nullable String> variables) {
        var url = required(variables, URL);
        var address = Address.of(url);
        var password = password(variables);
        if (password.isEmpty() && !address.isVerified() && !LOOPBACK.contains(address.host())) {
            throw new IllegalArgumentException(
                    "DATABASE_AUTH=iam sends a token that grants access to its reader: DATABASE_URL must set sslmode=verify-full");
        }
        var region = password.isEmpty() ? required(variables, "AWS_REGION") : variables.apply("AWS_REGION");
        return new DatabaseSettings(url, address, required(variables, USER), password, borrowTimeout(variables.apply(BORROW_TIMEOUT)),
                region == null ? "" : region);
    }

    /**
     * The server that a token is generated for: a token is valid for one host and port.
     *
     * @param isVerified whether the server must present a certificate for its host name
     */
    record Address(String host, int port, boolean isVerified) {

        private static Address of(String url) {
            // Null for a URL of another driver.
            var parts = Driver.parseURL(url, null);
            var host = parts == null ? null : PGProperty.PG_HOST.getOrDefault(parts);
            var port = parts == null ? null : PGProperty.PG_PORT.getOrDefault(parts);
            if (host == null || port == null || host.contains(",")) {
                throw new IllegalArgumentException("DATABASE_URL is not of the form jdbc:postgresql://host:port/database");
            }
            return new Address(host, Integer.parseInt(port), "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(parts)));
        }
    }

    boolean usesToken() {
        return password.isEmpty();
    }

    private static String required(Function<String, @Nullable String> variables, String name) {
        var value = variables.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }

    private static Optional<Secret> password(Function<String, @Nullable String> variables) {
        var auth = variables.apply(AUTH);
        var password = variables.apply(PASSWORD);
        if (auth == null || auth.equals("password")) {
            return Optional.of(new Secret(password == null ? "" : password));
        }
        if (!auth.equals("iam")) {
            throw new IllegalArgumentException("DATABASE_AUTH must be iam or password, not " + auth);
        }
        if (password != null && !password.isEmpty()) {
            throw new IllegalArgumentException(
                    "DATABASE_AUTH=iam generates a token for each connection: DATABASE_PASSWORD must not be set");
        }
        return Optional.empty();
    }

    private static Duration borrowTimeout(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DEFAULT_BORROW_TIMEOUT;
        }
        var timeout = duration(text);
        if (timeout.compareTo(MIN_BORROW_TIMEOUT) < 0 || timeout.compareTo(MAX_BORROW_TIMEOUT) > 0) {
            throw new IllegalArgumentException(
                    "DATABASE_BORROW_TIMEOUT is %s; it must be %s to %s".formatted(text, MIN_BORROW_TIMEOUT, MAX_BORROW_TIMEOUT));
        }
        return timeout;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("DATABASE_BORROW_TIMEOUT must be an ISO 8601 duration such as PT3S, not " + text, e);
        }
    }
}
