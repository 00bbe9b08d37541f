package dev.karigar.migrations;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * Applies the migrations in {@code db/migration}. Any event will do; the answer says how many were applied and where the
 * schema stands. A failure is thrown, so that the deploy stops.
 *
 * <p>Variables: {@code DATABASE_URL}, {@code DATABASE_USER} and {@code DATABASE_PASSWORD} of the owner, and
 * {@code DATABASE_ROLE_PASSWORD} where the groups' roles sign in by password instead of IAM.
 */
public final class MigrateFunction implements RequestStreamHandler {

    private final Map<String, String> environment;

    public MigrateFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** @param clock every function takes one; migrations have no use for it */
    public MigrateFunction(Map<String, String> environment, Clock clock) {
        Objects.requireNonNull(clock, "clock");
        this.environment = Map.copyOf(environment);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        var flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(variable("DATABASE_URL"), variable("DATABASE_USER"), environment.getOrDefault("DATABASE_PASSWORD", ""))
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
        var result = flyway.migrate();
        RolePasswords.set(flyway.getConfiguration().getDataSource(), environment.get("DATABASE_ROLE_PASSWORD"));
        answer.write("{\"applied\": %d, \"version\": \"%s\"}".formatted(result.migrationsExecuted,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String variable(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment variable " + name + " is missing");
        }
        return value;
    }
}
