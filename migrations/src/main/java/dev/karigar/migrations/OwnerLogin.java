package dev.karigar.migrations;

import dev.karigar.lambda.RequiredVariables;
import dev.karigar.tls.RdsSocketFactory;
import java.util.Map;

/**
 * Address and credentials of the database owner. The address is the cluster and not the proxy: Flyway holds a session lock, for which
 * RDS Proxy would pin the connection.
 */
record OwnerLogin(String url, String user, String password) {

    private static final String VERIFY_FULL = "sslmode=verify-full";

    /** @param environment that has passed {@link #validated} */
    static OwnerLogin of(Map<String, String> environment) {
        var secret = environment.get("DATABASE_SECRET");
        return secret == null
                ? new OwnerLogin(RequiredVariables.get(environment, "DATABASE_URL"), RequiredVariables.get(environment, "DATABASE_USER"),
                        environment.getOrDefault("DATABASE_PASSWORD", ""))
                : of(environment, GeneratedSecret.read(environment, secret));
    }

    /** Validates the variables without network access. */
    static Map<String, String> validated(Map<String, String> environment) {
        if (!environment.containsKey("DATABASE_SECRET")) {
            RequiredVariables.get(environment, "DATABASE_URL");
            RequiredVariables.get(environment, "DATABASE_USER");
        } else if (environment.containsKey("DATABASE_PASSWORD")) {
            throw new IllegalArgumentException("DATABASE_SECRET contains the password: DATABASE_PASSWORD must not be set");
        }
        return Map.copyOf(environment);
    }

    private static OwnerLogin of(Map<String, String> environment, GeneratedSecret secret) {
        var given = environment.get("DATABASE_URL");
        var url = given == null ? "jdbc:postgresql://%s:%d/%s?%s".formatted(secret.host(), secret.port(), secret.database(), VERIFY_FULL)
                : given;
        return new OwnerLogin(withRdsTrustAnchors(url, environment), secret.user(), secret.password());
    }

    // The driver's default is a file in a home directory, which Lambda does not have.
    private static String withRdsTrustAnchors(String url, Map<String, String> environment) {
        return url.contains(VERIFY_FULL) && !url.contains("sslfactory=") ? "%s&sslfactory=%s&sslfactoryarg=%s".formatted(url,
                RdsSocketFactory.class.getName(), environment.getOrDefault("AWS_REGION", "")) : url;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
