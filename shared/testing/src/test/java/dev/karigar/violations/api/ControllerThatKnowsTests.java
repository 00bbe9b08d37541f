package dev.karigar.violations.api;

import org.junit.jupiter.api.Test;

/** Planted: production code knows its tests. */
public final class ControllerThatKnowsTests {

    private final Test seen;

    public ControllerThatKnowsTests(Test seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
