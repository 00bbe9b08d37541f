package dev.karigar.events.violations;

import dev.karigar.neighbour.domain.OtherFunctionType;

/** Violation fixture: a shared module depends on a function. */
public final class EventDependingOnFunction {

    private final OtherFunctionType seen;

    public EventDependingOnFunction(OtherFunctionType seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
