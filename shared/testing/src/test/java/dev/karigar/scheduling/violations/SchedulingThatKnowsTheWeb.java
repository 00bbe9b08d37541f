package dev.karigar.scheduling.violations;

import dev.karigar.web.violations.SomeProblem;

/** Planted: scheduling knows HTTP. */
public final class SchedulingThatKnowsTheWeb {

    private final SomeProblem seen;

    public SchedulingThatKnowsTheWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
