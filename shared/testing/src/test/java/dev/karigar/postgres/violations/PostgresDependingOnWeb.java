package dev.karigar.postgres.violations;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: the database module depends on HTTP. */
public final class PostgresDependingOnWeb {

    private final SomeProblem seen;

    public PostgresDependingOnWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
