package dev.karigar.neighbour.domain;

/** Violation fixture: a class of another function. */
public final class OtherFunctionType {

    private final Object seen;

    public OtherFunctionType(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
