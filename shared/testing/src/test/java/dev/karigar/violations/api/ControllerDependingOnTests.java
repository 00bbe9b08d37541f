package dev.karigar.violations.api;

import org.junit.jupiter.api.Test;

/** Violation fixture: production code depends on its tests. */
public final class ControllerDependingOnTests {

    private final Test seen;

    public ControllerDependingOnTests(Test seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
