package dev.karigar.migrations;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Applies the migrations in {@code db/migration} and lets the groups' roles in. Any event will do; the answer says how many
 * were applied, where the schema stands and how many roles were newly let sign in by IAM. A failure is thrown, so that the
 * deploy stops.
 *
 * <p>Variables: {@code DATABASE_SECRET}, the ARN of the owner's generated secret, or else {@code DATABASE_URL},
 * {@code DATABASE_USER} and {@code DATABASE_PASSWORD}; a {@code DATABASE_URL} goes before the secret's address.
 * {@code DATABASE_ROLE_PASSWORD} where the groups' roles sign in by password instead of IAM.
 */
public final class MigrateFunction implements RequestStreamHandler {

    private final Map<String, String> environment;

    public MigrateFunction() {
        this(System.getenv(), Clock.systemUTC());
        OwnerLogin.demand(environment);
    }

    /** @param clock every function takes one; migrations have no use for it */
    public MigrateFunction(Map<String, String> environment, Clock clock) {
        Objects.requireNonNull(clock, "clock");
        this.environment = Map.copyOf(environment);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        var owner = OwnerLogin.of(environment);
        var flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
        var result = flyway.migrate();
        int letIn = letRolesIn(flyway.getConfiguration().getDataSource());
        answer.write("{\"applied\": %d, \"version\": \"%s\", \"let_in\": %d}".formatted(result.migrationsExecuted,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion, letIn)
                .getBytes(StandardCharsets.UTF_8));
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
