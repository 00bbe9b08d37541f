package dev.karigar.lambda.violations;

import dev.karigar.web.violations.SomeProblem;

/** Planted: the catalog knows HTTP. */
public final class LambdaThatKnowsTheWeb {

    private final SomeProblem seen;

    public LambdaThatKnowsTheWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
