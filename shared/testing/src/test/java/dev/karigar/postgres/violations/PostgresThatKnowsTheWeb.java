package dev.karigar.postgres.violations;

import dev.karigar.web.violations.SomeProblem;

/** Planted: the database module knows HTTP. */
public final class PostgresThatKnowsTheWeb {

    private final SomeProblem seen;

    public PostgresThatKnowsTheWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
