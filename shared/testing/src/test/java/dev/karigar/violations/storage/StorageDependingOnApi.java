package dev.karigar.violations.storage;

import dev.karigar.violations.api.ControllerWithRows;

/** Violation fixture: an adapter depends on the api ring. */
public final class StorageDependingOnApi {

    private final ControllerWithRows seen;

    public StorageDependingOnApi(ControllerWithRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
