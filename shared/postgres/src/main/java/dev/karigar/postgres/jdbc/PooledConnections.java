package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connections of Micronaut Data: from the function's pool, and during SnapStart priming from another one. Statements
 * prepared on them are counted. Not a {@link DataSource} itself: Micronaut Data replaces each bean of that type by a proxy,
 * which could not be closed.
 */
public final class PooledConnections implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcStatementCounter counter;
    private volatile HikariDataSource current;

    PooledConnections(HikariDataSource pool, JdbcStatementCounter counter) {
        this.pool = pool;
        this.counter = counter;
        this.current = pool;
    }

    /** Throws {@link DatabaseUnavailable}: Micronaut Data would wrap an SQLException into one of several unrelated exceptions. */
    Connection open() {
        try {
            return counter.counting(current.getConnection());
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    DataSource asDataSource() {
        ConnectionSource source = this::open;
        return source;
    }

    /** Runs the action on connections of another pool. Only for priming, when no request is handled. */
    public void runOn(HikariDataSource other, Runnable action) {
        current = other;
        try {
            action.run();
        } finally {
            current = pool;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
