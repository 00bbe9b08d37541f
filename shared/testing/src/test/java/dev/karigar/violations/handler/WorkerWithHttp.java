package dev.karigar.violations.handler;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: a worker speaks HTTP. */
public final class WorkerWithHttp {

    private final SomeProblem seen;

    public WorkerWithHttp(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
