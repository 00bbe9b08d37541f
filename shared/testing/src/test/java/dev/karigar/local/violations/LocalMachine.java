package dev.karigar.local.violations;

/** Planted: a class of the stack on one machine. */
public final class LocalMachine {

    private final Object seen;

    public LocalMachine(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
