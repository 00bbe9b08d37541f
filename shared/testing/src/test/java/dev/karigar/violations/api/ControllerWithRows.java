package dev.karigar.violations.api;

import dev.karigar.violations.storage.SomeRows;

/** Violation fixture: an edge goes round its use case. */
public final class ControllerWithRows {

    private final SomeRows seen;

    public ControllerWithRows(SomeRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
