package dev.karigar.testing.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A fresh, migrated database.
 *
 * <pre>{@code
 * try (var database = TestDatabase.create()) {
 *     var function = new BookingsFunction(database.environmentFor("karigar_bookings"), clock);
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    // Many threads of a test may share the one connection of an instance, on a machine that does much else.
    private static final String PATIENCE = "PT29S";

    private final PostgresServer server;
    private final String name;

    private TestDatabase(PostgresServer server) {
        this.server = server;
        this.name = server.create();
    }

    public static TestDatabase create() {
        return new TestDatabase(PostgresServer.running());
    }

    public String url() {
        return server.url(name);
    }

    /** The variables with which a function signs in as the role. */
    public Map<String, String> environmentFor(String role) {
        var environment = new HashMap<String, String>();
        environment.put("DATABASE_URL", url());
        environment.put("DATABASE_USER", role);
        environment.put("DATABASE_PASSWORD", PostgresServer.PASSWORD);
        environment.put("DATABASE_BORROW_TIMEOUT", PATIENCE);
        return environment;
    }

    /** The same, as the owner: the one who may everything. */
    public Map<String, String> environmentForOwner() {
        return environmentFor(PostgresServer.OWNER);
    }

    /** A connection of the owner's. */
    public Connection connect() {
        return connectAs(PostgresServer.OWNER);
    }

    public Connection connectAs(String role) {
        try {
            return DriverManager.getConnection(url(), role, PostgresServer.PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect as " + role, e);
        }
    }

    /** Runs one statement as the owner, to arrange what another group would have written. */
    public void execute(String sql, Object... parameters) {
        try (var connection = connect(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the only row. */
    public String value(String sql) {
        try (var connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        server.drop(name);
    }
}
