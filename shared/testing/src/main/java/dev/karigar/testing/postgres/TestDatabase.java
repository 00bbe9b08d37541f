package dev.karigar.testing.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A new, migrated database of a test; it is dropped when it is closed.
 *
 * <pre>{@code
 * try (var database = TestDatabase.create()) {
 *     var function = new BookingsFunction(database.environmentFor("karigar_bookings"), clock);
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    // Many threads of a test may wait for the single connection of a function on a busy machine.
    private static final String BORROW_TIMEOUT = "PT29S";

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
        environment.put("DATABASE_BORROW_TIMEOUT", BORROW_TIMEOUT);
        return environment;
    }

    /** The variables with which a function signs in as the owner, who has all rights. */
    public Map<String, String> environmentForOwner() {
        return environmentFor(PostgresServer.OWNER);
    }

    /** Connects as the owner. */
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

    /** Runs one statement as the owner. Rows of other groups are inserted by {@link TestData}. */
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

    /** The first column of the first row. */
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
