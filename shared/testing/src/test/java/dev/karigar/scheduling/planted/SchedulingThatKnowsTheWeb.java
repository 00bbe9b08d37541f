package dev.karigar.scheduling.planted;

import dev.karigar.web.planted.PlantedProblem;

/** Planted: scheduling knows HTTP. */
public final class SchedulingThatKnowsTheWeb {

    private final PlantedProblem seen;

    public SchedulingThatKnowsTheWeb(PlantedProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
