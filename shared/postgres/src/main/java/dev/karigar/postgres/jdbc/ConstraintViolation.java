package dev.karigar.postgres.jdbc;

import java.sql.SQLException;

/** The database refused a row. The constraint's name, as the migration gave it, says which promise would have been broken. */
public final class ConstraintViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String constraint;

    ConstraintViolation(String constraint, SQLException cause) {
        super("constraint " + constraint, cause);
        this.constraint = constraint;
    }

    public String constraint() {
        return constraint;
    }
}
