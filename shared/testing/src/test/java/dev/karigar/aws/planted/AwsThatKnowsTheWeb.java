package dev.karigar.aws.planted;

import dev.karigar.web.planted.PlantedProblem;

/** Planted: the AWS module knows HTTP. */
public final class AwsThatKnowsTheWeb {

    private final PlantedProblem seen;

    public AwsThatKnowsTheWeb(PlantedProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
