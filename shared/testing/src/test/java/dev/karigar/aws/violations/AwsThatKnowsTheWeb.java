package dev.karigar.aws.violations;

import dev.karigar.web.violations.SomeProblem;

/** Planted: the AWS module knows HTTP. */
public final class AwsThatKnowsTheWeb {

    private final SomeProblem seen;

    public AwsThatKnowsTheWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
