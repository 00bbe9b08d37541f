package dev.karigar.violations.storage;

import dev.karigar.violations.api.ControllerWithRows;

/** Planted: an adapter knows the edge. */
public final class StorageThatKnowsTheEdge {

    private final ControllerWithRows seen;

    public StorageThatKnowsTheEdge(ControllerWithRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
