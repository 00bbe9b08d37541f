package dev.karigar.migrations;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the database's owner signs in. Straight to the cluster, never through a proxy: Flyway holds a lock that belongs to
 * the session, and the proxy would pin it.
 */
record OwnerLogin(String url, String user, String password) {

    private static final String ENCRYPTED = "?sslmode=verify-full";

    static OwnerLogin of(Map<String, String> environment) {
        var secret = environment.get("DATABASE_SECRET");
        if (secret == null) {
            return new OwnerLogin(required(environment, "DATABASE_URL"), required(environment, "DATABASE_USER"),
                    environment.getOrDefault("DATABASE_PASSWORD", ""));
        }
        if (environment.containsKey("DATABASE_PASSWORD")) {
            throw new IllegalStateException("DATABASE_SECRET says where the password is: DATABASE_PASSWORD must not be set");
        }
        return of(environment, GeneratedSecret.read(environment, secret));
    }

    private static OwnerLogin of(Map<String, String> environment, GeneratedSecret secret) {
        var url = environment.get("DATABASE_URL");
        var address = "jdbc:postgresql://%s:%d/%s".formatted(secret.host(), secret.port(), secret.database());
        return new OwnerLogin(url == null ? address + ENCRYPTED : url, secret.user(), secret.password());
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
