package dev.karigar.postgres.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;

/** What a {@link SQLException} means to those above. */
final class SqlFaults {

    private static final String INTEGRITY_CLASS = "23";
    private static final String CONNECTION_CLASS = "08";
    // Shutdown, crash recovery, too many connections, lock and statement time-outs, deadlock: all pass.
    private static final Set<String> TRANSIENT = Set.of("57P01", "57P02", "57P03", "53300", "55P03", "57014", "40P01", "40001");

    private SqlFaults() {
    }

    static RuntimeException of(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
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
