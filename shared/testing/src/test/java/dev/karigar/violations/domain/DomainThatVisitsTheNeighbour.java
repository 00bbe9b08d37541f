package dev.karigar.violations.domain;

import dev.karigar.neighbour.domain.NeighbourThing;

/** Planted: a function uses another one. */
public final class DomainThatVisitsTheNeighbour {

    private final NeighbourThing seen;

    public DomainThatVisitsTheNeighbour(NeighbourThing seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
