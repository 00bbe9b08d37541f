package dev.karigar.lambda.violations;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: lambda depends on HTTP. */
public final class LambdaDependingOnWeb {

    private final SomeProblem seen;

    public LambdaDependingOnWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
