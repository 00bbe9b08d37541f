package dev.karigar.migrations;

import dev.karigar.tls.RdsSocketFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the database's owner signs in. Straight to the cluster, never through a proxy: Flyway holds a lock that belongs to
 * the session, and the proxy would pin it.
 */
record OwnerLogin(String url, String user, String password) {

    private static final String VERIFIED = "sslmode=verify-full";

    /** @param environment that has passed {@link #demanded} */
    static OwnerLogin of(Map<String, String> environment) {
        var secret = environment.get("DATABASE_SECRET");
        return secret == null
                ? new OwnerLogin(required(environment, "DATABASE_URL"), required(environment, "DATABASE_USER"),
                        environment.getOrDefault("DATABASE_PASSWORD", ""))
                : of(environment, GeneratedSecret.read(environment, secret));
    }

    /** The variables, unless they cannot be right; nobody is asked. */
    static Map<String, String> demanded(Map<String, String> environment) {
        if (!environment.containsKey("DATABASE_SECRET")) {
            required(environment, "DATABASE_URL");
            required(environment, "DATABASE_USER");
        } else if (environment.containsKey("DATABASE_PASSWORD")) {
            throw new IllegalStateException("DATABASE_SECRET says where the password is: DATABASE_PASSWORD must not be set");
        }
        return Map.copyOf(environment);
    }

    private static OwnerLogin of(Map<String, String> environment, GeneratedSecret secret) {
        var given = environment.get("DATABASE_URL");
        var url = given == null ? "jdbc:postgresql://%s:%d/%s?%s".formatted(secret.host(), secret.port(), secret.database(), VERIFIED)
                : given;
        return new OwnerLogin(believing(url, environment), secret.user(), secret.password());
    }

    // The driver's own way is a file in a home directory, which Lambda does not have.
    private static String believing(String url, Map<String, String> environment) {
        return url.contains(VERIFIED) && !url.contains("sslfactory=") ? "%s&sslfactory=%s&sslfactoryarg=%s".formatted(url,
                RdsSocketFactory.class.getName(), environment.getOrDefault("AWS_REGION", "")) : url;
    }

    static String required(Map<String, String> environment, String name) {
        @Nullable
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment variable " + name + " is missing");
        }
        return value;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
