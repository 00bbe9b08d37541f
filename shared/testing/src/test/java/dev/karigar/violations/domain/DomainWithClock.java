package dev.karigar.violations.domain;

import java.time.Clock;

/** Violation fixture: the domain reads a clock. */
public final class DomainWithClock {

    private final Clock seen;

    public DomainWithClock(Clock seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
