package dev.karigar.web.planted;

/** Planted: a class of the web module, for others to see. */
public final class PlantedProblem {

    private final Object seen;

    public PlantedProblem(Object seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
