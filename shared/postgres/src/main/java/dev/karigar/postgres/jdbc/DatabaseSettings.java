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
 * How a function reaches its database. What contradicts itself is refused when the function starts, in a sentence that
 * the deploy shows, and not at the first request.
 *
 * @param url      {@code jdbc:postgresql://host:port/database} and the driver's parameters
 * @param password empty where a token is made for each connection ({@code DATABASE_AUTH=iam})
 * @param borrow   how long a request waits for a connection before it is told to come again
 * @param region   whose authorities of RDS are believed; empty outside AWS
 */
record DatabaseSettings(String url, Address address, String user, Optional<Secret> password, Duration borrow, String region) {

    static final String AUTH = "DATABASE_AUTH";
    static final String BORROW_TIMEOUT = "DATABASE_BORROW_TIMEOUT";
    static final String PASSWORD = "DATABASE_PASSWORD";
    static final String URL = "DATABASE_URL";
    static final String USER = "DATABASE_USER";

    // API Gateway gives up after 30 s; a caller told to retry after 3 is better served.
    private static final Duration BORROW = Duration.ofSeconds(3);
    // The pool itself refuses less than a quarter of a second.
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(29);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    static DatabaseSettings of(Map<String, String> environment) {
        return of(environment::get);
    }

    /** @param variables answers null for one that is not set */
    static DatabaseSettings of(Function<String, @Nullable String> variables) {
        var url = required(variables, URL);
        var address = Address.of(url);
        var password = password(variables);
        if (password.isEmpty() && !address.isVerified() && !LOOPBACK.contains(address.host())) {
            throw new IllegalArgumentException(
                    "DATABASE_AUTH=iam sends a token that lets whoever reads it in:" + " DATABASE_URL must say sslmode=verify-full");
        }
        var region = password.isEmpty() ? required(variables, "AWS_REGION") : variables.apply("AWS_REGION");
        return new DatabaseSettings(url, address, required(variables, USER), password, borrow(variables.apply(BORROW_TIMEOUT)),
                region == null ? "" : region);
    }

    /**
     * The server a token is made for: it holds for one host and port.
     *
     * @param isVerified whether the server has to show a certificate of its name
     */
    record Address(String host, int port, boolean isVerified) {

        private static Address of(String url) {
            // Also where it is no address of PostgreSQL's: the driver answers null.
            var parts = Driver.parseURL(url, null);
            var host = parts == null ? null : PGProperty.PG_HOST.getOrDefault(parts);
            var port = parts == null ? null : PGProperty.PG_PORT.getOrDefault(parts);
            if (host == null || port == null || host.contains(",")) {
                throw new IllegalArgumentException("DATABASE_URL is not of the form jdbc:postgresql://host:port/database");
            }
            return new Address(host, Integer.parseInt(port), "verify-full".equals(PGProperty.SSL_MODE.getOrDefault(parts)));
        }
    }

    boolean byToken() {
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
            throw new IllegalArgumentException("DATABASE_AUTH is iam or password, not " + auth);
        }
        if (password != null && !password.isEmpty()) {
            throw new IllegalArgumentException("DATABASE_AUTH=iam makes a token for each connection: DATABASE_PASSWORD must not be set");
        }
        return Optional.empty();
    }

    private static Duration borrow(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return BORROW;
        }
        var borrow = duration(text);
        if (borrow.compareTo(SHORTEST) < 0 || borrow.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("DATABASE_BORROW_TIMEOUT is %s; it is %s to %s".formatted(text, SHORTEST, LONGEST));
        }
        return borrow;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("DATABASE_BORROW_TIMEOUT is a duration after ISO 8601 like PT3S, not " + text, e);
        }
    }
}
