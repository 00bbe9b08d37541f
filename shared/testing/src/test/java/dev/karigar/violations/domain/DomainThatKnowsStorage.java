package dev.karigar.violations.domain;

import dev.karigar.violations.storage.SomeRows;

/** Planted: the domain knows how it is stored. */
public final class DomainThatKnowsStorage {

    private final SomeRows seen;

    public DomainThatKnowsStorage(SomeRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
