package dev.karigar.postgres.planted;

import dev.karigar.web.planted.PlantedProblem;

/** Planted: the database module knows HTTP. */
public final class PostgresThatKnowsTheWeb {

    private final PlantedProblem seen;

    public PostgresThatKnowsTheWeb(PlantedProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
