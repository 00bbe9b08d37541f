package dev.karigar.kernel.violations;

import dev.karigar.catalog.Route;

/** Violation fixture: the kernel depends on the catalog. */
public final class KernelDependingOnCatalog {

    private final Route seen;

    public KernelDependingOnCatalog(Route seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
