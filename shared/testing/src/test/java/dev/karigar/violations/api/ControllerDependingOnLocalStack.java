package dev.karigar.violations.api;

import dev.karigar.local.violations.LocalStackType;

/** Violation fixture: a function depends on the local stack. */
public final class ControllerDependingOnLocalStack {

    private final LocalStackType seen;

    public ControllerDependingOnLocalStack(LocalStackType seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
