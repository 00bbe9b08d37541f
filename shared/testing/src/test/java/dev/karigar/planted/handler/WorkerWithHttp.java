package dev.karigar.planted.handler;

import dev.karigar.web.planted.PlantedProblem;

/** Planted: a worker speaks HTTP. */
public final class WorkerWithHttp {

    private final PlantedProblem seen;

    public WorkerWithHttp(PlantedProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
