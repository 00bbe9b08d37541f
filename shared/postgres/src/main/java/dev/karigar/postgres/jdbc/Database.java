package dev.karigar.postgres.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.karigar.platform.UnitOfWork;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions, and SQL that no repository method can hold, on the connection of Micronaut Data: a repository call, an
 * {@link #sql} statement and a unit of work inside {@link #run} share one connection and one transaction.
 */
public final class Database implements UnitOfWork {

    // NESTED also for the outermost transaction: Micronaut Data takes the kind of an inner one from the outer one, and an inner
    // transaction of a REQUIRED one would be no savepoint (DefaultTransactionStatus.existingTx, micronaut-data 4.14).
    private static final TransactionDefinition NESTED = TransactionDefinition.of(Propagation.NESTED);

    private final TransactionOperations<Connection> transactions;
    private final ConnectionOperations<Connection> connections;

    Database(TransactionOperations<Connection> transactions, ConnectionOperations<Connection> connections) {
        this.transactions = transactions;
        this.connections = connections;
    }

    /** A database without an application context, for workers that are wired by hand. */
    public Database(HikariDataSource pool, JdbcStatementCounter counter) {
        var source = new PooledConnections(pool, counter);
        var standalone = new StandaloneConnections(source);
        this.connections = standalone;
        this.transactions = new DataSourceTransactionManager(source.asDataSource(), standalone, standalone);
    }

    /** A statement; it runs in the open transaction, or alone if there is none. */
    public Statement sql(String sql) {
        return new Statement(this, sql);
    }

    /** A statement with its parameters, as {@link #sql(String)}. */
    public Statement sql(SqlText text) {
        return sql(text.sql()).with(text.parameters());
    }

    /** Throws what the work throws, {@link DatabaseUnavailable} if the transaction could not be begun or committed. */
    @Override
    public <T> T run(Supplier<T> work) {
        return isInTransaction() ? inTransaction(work) : inTransactionWithFollowUps(work);
    }

    /**
     * Runs an action once the open transaction is committed and its connection is returned; never after a rollback. An
     * action that is added twice runs once. It must not throw: the transaction it follows is committed.
     */
    public void afterCommit(Runnable action) {
        FollowUps.ofCurrentTransaction().orElseThrow(() -> new IllegalStateException("no transaction is open")).actions().add(action);
    }

    /** Whether the calling thread is inside {@link #run}. */
    public boolean isInTransaction() {
        return FollowUps.ofCurrentTransaction().isPresent();
    }

    // TransactionSynchronization.afterCommit would run while the only connection of the pool is still borrowed.
    private <T> T inTransactionWithFollowUps(Supplier<T> work) {
        var followUps = new FollowUps();
        T result = PropagatedContext.getOrEmpty().plus(followUps).propagate(() -> inTransaction(work));
        followUps.actions().forEach(Runnable::run);
        return result;
    }

    private <T> T inTransaction(Supplier<T> work) {
        var observed = new ObservedWork<>(work);
        try {
            return transactions.execute(NESTED, _ -> observed.get());
        } catch (RuntimeException e) {
            observed.rethrow(e);
            throw SqlFaults.of(e);
        }
    }

    /** Keeps what the work throws: on a lost connection the rollback fails as well, and Micronaut Data throws only that. */
    private static final class ObservedWork<T> implements Supplier<T> {

        private final Supplier<T> work;
        private @Nullable RuntimeException exception;
        private @Nullable Error error;

        ObservedWork(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T get() {
            try {
                return work.get();
            } catch (RuntimeException e) {
                exception = e;
                throw e;
            } catch (Error e) {
                error = e;
                throw e;
            }
        }

        void rethrow(RuntimeException last) {
            if (error != null) {
                error.addSuppressed(last);
                throw error;
            }
            if (exception != null) {
                if (!exception.equals(last)) {
                    exception.addSuppressed(last);
                }
                throw exception;
            }
        }
    }

    /** What a statement does with a connection. */
    interface Use<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T use(Use<T> use) {
        var current = connections.findConnectionStatus();
        try {
            // Inside a transaction executeWrite would only build another context for the same connection.
            return current.isPresent() ? translated(use, current.get()) : connections.executeWrite(status -> translated(use, status));
        } catch (RuntimeException e) {
            throw SqlFaults.of(e);
        }
    }

    private static <T> T translated(Use<T> use, ConnectionStatus<Connection> status) {
        try {
            return use.with(status.getConnection());
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }
}
