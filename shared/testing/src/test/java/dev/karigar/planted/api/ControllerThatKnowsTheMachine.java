package dev.karigar.planted.api;

import dev.karigar.local.planted.PlantedMachine;

/** Planted: a function knows where it runs. */
public final class ControllerThatKnowsTheMachine {

    private final PlantedMachine seen;

    public ControllerThatKnowsTheMachine(PlantedMachine seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
