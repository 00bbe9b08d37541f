package dev.karigar.neighbour.domain;

/** Planted: a class of another function. */
public final class NeighbourThing {

    private final Object seen;

    public NeighbourThing(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
