package dev.karigar.scheduling.violations;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: scheduling depends on HTTP. */
public final class SchedulingDependingOnWeb {

    private final SomeProblem seen;

    public SchedulingDependingOnWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
