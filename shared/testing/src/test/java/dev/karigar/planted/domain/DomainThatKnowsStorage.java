package dev.karigar.planted.domain;

import dev.karigar.planted.storage.PlantedRows;

/** Planted: the domain knows how it is stored. */
public final class DomainThatKnowsStorage {

    private final PlantedRows seen;

    public DomainThatKnowsStorage(PlantedRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
