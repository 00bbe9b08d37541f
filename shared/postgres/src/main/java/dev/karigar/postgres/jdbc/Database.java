package dev.karigar.postgres.jdbc;

import dev.karigar.platform.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The function's way to PostgreSQL. A transaction belongs to the thread that opened it; work inside it becomes a
 * savepoint, so that a refused step can be undone without the steps before it.
 */
public final class Database implements UnitOfWork {

    private final DataSource connections;
    private final JdbcStatementCounter counter;
    private final ThreadLocal<@Nullable Connection> open = new ThreadLocal<>();
    private final ThreadLocal<Set<Runnable>> afterCommit = ThreadLocal.withInitial(LinkedHashSet::new);

    public Database(DataSource connections, JdbcStatementCounter counter) {
        this.connections = connections;
        this.counter = counter;
    }

    /** A statement; it runs in the open transaction, or alone when there is none. */
    public Statement sql(String sql) {
        return new Statement(this, sql);
    }

    /** A statement with its parameters, as {@link #sql(String)}. */
    public Statement sql(SqlText text) {
        return sql(text.sql()).with(text.parameters());
    }

    @Override
    public <T> T run(Supplier<T> work) {
        var outer = open.get();
        return outer == null ? inTransactionWithFollowUps(work) : inSavepoint(outer, work);
    }

    /**
     * Has something done once the open transaction is committed and its connection returned; never, should it roll back.
     * The same action is done once, however often it is asked for. It must not throw: what it follows has happened.
     */
    public void afterCommit(Runnable action) {
        if (!isInTransaction()) {
            throw new IllegalStateException("there is no transaction to wait for");
        }
        afterCommit.get().add(action);
    }

    /** Whether the calling thread is inside {@link #run}. */
    public boolean isInTransaction() {
        return open.get() != null;
    }

    private <T> T inTransactionWithFollowUps(Supplier<T> work) {
        T result;
        List<Runnable> followUps;
        try {
            result = inTransaction(work);
            followUps = List.copyOf(afterCommit.get());
        } finally {
            afterCommit.remove();
        }
        followUps.forEach(Runnable::run);
        return result;
    }

    private <T> T inTransaction(Supplier<T> work) {
        try (var connection = borrow()) {
            connection.setAutoCommit(false);
            open.set(connection);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                undo(e, connection::rollback);
                throw e;
            } finally {
                // The pool sets auto-commit again, or throws a broken connection away.
                open.remove();
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private interface Undoing {
        void run() throws SQLException;
    }

    // On a lost connection the rollback fails, too: what is told is why the work failed.
    private static void undo(Throwable cause, Undoing rollback) {
        try {
            rollback.run();
        } catch (SQLException lost) {
            cause.addSuppressed(lost);
        }
    }

    private static <T> T inSavepoint(Connection connection, Supplier<T> work) {
        try {
            var savepoint = connection.setSavepoint();
            try {
                T result = work.get();
                connection.releaseSavepoint(savepoint);
                return result;
            } catch (RuntimeException | Error e) {
                undo(e, () -> connection.rollback(savepoint));
                throw e;
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    /** What a statement does with a connection. */
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T use(Use<T> use) {
        counter.count();
        try {
            var current = open.get();
            if (current != null) {
                return use.with(current);
            }
            try (var connection = borrow()) {
                return use.with(connection);
            }
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private Connection borrow() {
        try {
            return connections.getConnection();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }
}
