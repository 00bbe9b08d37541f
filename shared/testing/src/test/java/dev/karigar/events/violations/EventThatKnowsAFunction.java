package dev.karigar.events.violations;

import dev.karigar.neighbour.domain.NeighbourThing;

/** Planted: a shared module knows a function. */
public final class EventThatKnowsAFunction {

    private final NeighbourThing seen;

    public EventThatKnowsAFunction(NeighbourThing seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
