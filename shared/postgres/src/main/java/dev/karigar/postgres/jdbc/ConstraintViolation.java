package dev.karigar.postgres.jdbc;

import java.sql.SQLException;

/** A statement was rejected by a constraint; the name of the constraint is the one in its migration. */
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
