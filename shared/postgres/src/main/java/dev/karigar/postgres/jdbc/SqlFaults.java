package dev.karigar.postgres.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;

/** Translates an {@link SQLException}, alone or inside an exception of Micronaut Data, into the exceptions of this package. */
final class SqlFaults {

    private static final String INTEGRITY_CLASS = "23";
    private static final String CONNECTION_CLASS = "08";
    // Shutdown, crash recovery, too many connections, lock and statement time-outs, deadlock, serialization failure.
    private static final Set<String> TRANSIENT = Set.of("57P01", "57P02", "57P03", "53300", "55P03", "57014", "40P01", "40001");

    private SqlFaults() {
    }

    /** The translation of the first SQLException among the causes; the exception itself if there is none. */
    static RuntimeException of(RuntimeException e) {
        if (e instanceof ConstraintViolation || e instanceof DatabaseUnavailable) {
            return e;
        }
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return e;
    }

    static RuntimeException of(SQLException e) {
        var state = e.getSQLState();
        if (state == null) {
            // HikariCP, on a connection that it has evicted: the driver's exceptions have a state.
            return new DatabaseUnavailable(e);
        }
        if (state.startsWith(INTEGRITY_CLASS) && e instanceof PSQLException p && p.getServerErrorMessage() != null
                && p.getServerErrorMessage().getConstraint() != null) {
            return new ConstraintViolation(p.getServerErrorMessage().getConstraint(), e);
        }
        if (state.startsWith(CONNECTION_CLASS) || TRANSIENT.contains(state)) {
            return new DatabaseUnavailable(e);
        }
        return new IllegalStateException("SQL state " + state, e);
    }
}
