package dev.karigar.violations.domain;

import dev.karigar.neighbour.domain.OtherFunctionType;

/** Violation fixture: a function uses another one. */
public final class DomainDependingOnOtherFunction {

    private final OtherFunctionType seen;

    public DomainDependingOnOtherFunction(OtherFunctionType seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
