package dev.karigar.planted.storage;

import java.sql.Connection;

/** Planted: an adapter, for others to see. */
public final class PlantedRows {

    private final Connection seen;

    public PlantedRows(Connection seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
