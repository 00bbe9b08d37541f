package dev.karigar.violations.domain;

import dev.karigar.violations.storage.SomeRows;

/** Violation fixture: the domain depends on storage. */
public final class DomainDependingOnStorage {

    private final SomeRows seen;

    public DomainDependingOnStorage(SomeRows seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
