package dev.karigar.violations.api;

import dev.karigar.local.violations.LocalMachine;

/** Planted: a function knows where it runs. */
public final class ControllerThatKnowsTheMachine {

    private final LocalMachine seen;

    public ControllerThatKnowsTheMachine(LocalMachine seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
