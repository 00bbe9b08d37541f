package dev.karigar.local.planted;

/** Planted: a class of the stack on one machine. */
public final class PlantedMachine {

    private final Object seen;

    public PlantedMachine(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
