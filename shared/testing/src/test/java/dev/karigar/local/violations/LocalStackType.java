package dev.karigar.local.violations;

/** Violation fixture: a class of the stack on one machine. */
public final class LocalStackType {

    private final Object seen;

    public LocalStackType(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
