package dev.karigar.migrations;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Applies the migrations in {@code db/migration} and grants the login roles IAM authentication. The event is ignored; the answer is the
 * number of applied migrations, the version of the schema and the number of roles that were granted. A failure fails the deployment.
 * Without a Micronaut context: the tests of {@code shared/aws} and {@code shared/postgres} need the tables, so this module can depend
 * on neither.
 *
 * <p>Variables: {@code DATABASE_SECRET}, the ARN of the generated secret of the database owner, or {@code DATABASE_URL},
 * {@code DATABASE_USER} and {@code DATABASE_PASSWORD}; {@code DATABASE_URL} overrides the address in the secret.
 * {@code DATABASE_ROLE_PASSWORD} if the login roles authenticate by password instead of IAM.
 */
public final class MigrateFunction implements RequestStreamHandler {

    private final Telemetry telemetry;
    private final Map<String, String> environment;

    public MigrateFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public MigrateFunction(Map<String, String> environment, Clock clock) {
        this.telemetry = Telemetry.of("migrations", environment, clock);
        this.environment = telemetry.initialize(() -> OwnerLogin.validated(environment));
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, @Nullable Context lambda) throws IOException {
        telemetry.invoke(lambda, log -> answer.write(migrate(log).getBytes(StandardCharsets.UTF_8)));
    }

    private String migrate(InvocationLog log) {
        var owner = OwnerLogin.of(environment);
        var flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .validateMigrationNaming(true)
                // Each group has its own range of numbers: a new migration may have a lower number than an applied one.
                .outOfOrder(true)
                // A rollback to an older release finds newer migrations in the database; that release runs on the newer schema.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .cleanDisabled(true)
                .load();
        var result = flyway.migrate();
        var schema = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        int rolesGranted = grantRoles(flyway.getConfiguration().getDataSource());
        log.add(Metric.count("applied", result.migrationsExecuted));
        log.add(Metric.count("faults", 0));
        log.log("work done", Map.of("schema", schema, "roles_granted", rolesGranted));
        return "{\"applied\": %d, \"version\": \"%s\", \"roles_granted\": %d}".formatted(result.migrationsExecuted, schema, rolesGranted);
    }

    private int grantRoles(DataSource owner) {
        try (var connection = owner.getConnection()) {
            var roles = LoginRoles.of(connection);
            var password = environment.get("DATABASE_ROLE_PASSWORD");
            if (password != null) {
                roles.setPassword(password);
            }
            return roles.grantIam();
        } catch (SQLException e) {
            throw new IllegalStateException("the login roles cannot be granted", e);
        }
    }
}
