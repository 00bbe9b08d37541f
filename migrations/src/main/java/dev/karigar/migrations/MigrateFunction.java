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
 * Applies the migrations in {@code db/migration} and lets the groups' roles in. Any event will do; the answer says how many
 * were applied, where the schema stands and how many roles were newly let sign in by IAM. A failure is thrown, so that the
 * deploy stops. Not a {@code WorkerFunction}, as the tests of its module need these tables; it tells of itself as they do.
 *
 * <p>Variables: {@code DATABASE_SECRET}, the ARN of the owner's generated secret, or else {@code DATABASE_URL},
 * {@code DATABASE_USER} and {@code DATABASE_PASSWORD}; a {@code DATABASE_URL} goes before the secret's address.
 * {@code DATABASE_ROLE_PASSWORD} where the groups' roles sign in by password instead of IAM.
 */
public final class MigrateFunction implements RequestStreamHandler {

    private final Telemetry telemetry;
    private final Map<String, String> environment;

    public MigrateFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public MigrateFunction(Map<String, String> environment, Clock clock) {
        this.telemetry = Telemetry.of("migrations", environment, clock);
        this.environment = telemetry.start(() -> OwnerLogin.demanded(environment));
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, @Nullable Context lambda) throws IOException {
        try (var invocation = telemetry.begin(lambda)) {
            try {
                answer.write(migrate(invocation).getBytes(StandardCharsets.UTF_8));
            } catch (IOException | RuntimeException | Error e) {
                invocation.failed(e);
                throw e;
            }
        }
    }

    private String migrate(InvocationLog invocation) {
        var owner = OwnerLogin.of(environment);
        var flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .validateMigrationNaming(true)
                // Each group numbers its own: a new one may stand below the newest that is applied.
                .outOfOrder(true)
                // Going back to a release before these, whose code they suit: the schema stays as it is.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .cleanDisabled(true)
                .load();
        var result = flyway.migrate();
        var schema = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        int letIn = letRolesIn(flyway.getConfiguration().getDataSource());
        invocation.add(Metric.count("applied", result.migrationsExecuted));
        invocation.add(Metric.count("faults", 0));
        invocation.tell("work done", Map.of("schema", schema, "let_in", letIn));
        return "{\"applied\": %d, \"version\": \"%s\", \"let_in\": %d}".formatted(result.migrationsExecuted, schema, letIn);
    }

    private int letRolesIn(DataSource owner) {
        try (var connection = owner.getConnection()) {
            var roles = LoginRoles.of(connection);
            var password = environment.get("DATABASE_ROLE_PASSWORD");
            if (password != null) {
                roles.setPassword(password);
            }
            return roles.letSignInByIam();
        } catch (SQLException e) {
            throw new IllegalStateException("the groups' roles cannot be let in", e);
        }
    }
}
