package dev.karigar.web.violations;

/** Violation fixture: a class of the web module, for others to see. */
public final class SomeProblem {

    private final Object seen;

    public SomeProblem(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
