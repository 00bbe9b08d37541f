package dev.karigar.aws.violations;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: the AWS module depends on HTTP. */
public final class AwsDependingOnWeb {

    private final SomeProblem seen;

    public AwsDependingOnWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
