package dev.karigar.violations.usecase;

import java.sql.Connection;

/** Violation fixture: a use case speaks SQL. */
public final class UseCaseWithSql {

    private final Connection seen;

    public UseCaseWithSql(Connection seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
