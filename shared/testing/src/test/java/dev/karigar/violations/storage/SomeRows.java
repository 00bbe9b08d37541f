package dev.karigar.violations.storage;

import java.sql.Connection;

/** Violation fixture: an adapter, for others to see. */
public final class SomeRows {

    private final Connection seen;

    public SomeRows(Connection seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
