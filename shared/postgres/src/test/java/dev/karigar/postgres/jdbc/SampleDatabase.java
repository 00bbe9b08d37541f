package dev.karigar.postgres.jdbc;

import dev.karigar.testing.postgres.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.postgresql.Driver;

/** A database with the table of {@link SampleRepository}, and contexts as a function makes them. */
final class SampleDatabase implements AutoCloseable {

    static {
        // A batch on a lost connection fails an assertion of the driver, before it throws (BatchResultHandler.isAutoCommit, 42.7).
        Driver.class.getClassLoader().setPackageAssertionStatus("org.postgresql", false);
    }

    private static final String ROLE = "karigar_auth";

    final TestDatabase server = TestDatabase.create();

    SampleDatabase() {
        server.execute("""
                create table web.samples (id uuid primary key, name text not null, day text, due_at timestamptz,
                    created_at timestamptz not null, constraint samples_name_key unique (name))""");
        server.execute("grant select, insert, update, delete on web.samples to " + ROLE);
    }

    /** @param variables in place of those with which the role signs in */
    ApplicationContext context(Map<String, String> variables) {
        var environment = new HashMap<>(server.environmentFor(ROLE));
        environment.putAll(variables);
        Map<String, Object> properties = new HashMap<>();
        environment.forEach((name, value) -> properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return ApplicationContext.run(properties);
    }

    /** Returns when they are gone. */
    void terminateConnections() {
        server.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where usename = '" + ROLE + "'");
    }

    @Override
    public void close() {
        server.close();
    }
}
