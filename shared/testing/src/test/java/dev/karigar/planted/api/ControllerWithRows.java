package dev.karigar.planted.api;

import dev.karigar.planted.storage.PlantedRows;

/** Planted: an edge goes round its use case. */
public final class ControllerWithRows {

    private final PlantedRows seen;

    public ControllerWithRows(PlantedRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
