package dev.karigar.postgres.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The source of Micronaut Data's connections: the function's pool, and during SnapStart priming another one. Statements
 * prepared on its connections are counted.
 */
final class PooledConnections implements ConnectionSource {

    private final DataSource pool;
    private final JdbcStatementCounter counter;
    private volatile DataSource current;

    PooledConnections(DataSource pool, JdbcStatementCounter counter) {
        this.pool = pool;
        this.counter = counter;
        this.current = pool;
    }

    /** Throws {@link DatabaseUnavailable}: Micronaut Data would wrap an SQLException into one of several unrelated exceptions. */
    @Override
    public Connection getConnection() {
        try {
            return counter.counting(current.getConnection());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Runs the action on connections of another pool. Only for priming, when no request is handled. */
    void runOn(DataSource other, Runnable action) {
        current = other;
        try {
            action.run();
        } finally {
            current = pool;
        }
    }
}
