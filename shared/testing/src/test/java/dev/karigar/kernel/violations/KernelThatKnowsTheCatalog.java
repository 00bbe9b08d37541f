package dev.karigar.kernel.violations;

import dev.karigar.catalog.Route;

/** Planted: the kernel knows a module above it. */
public final class KernelThatKnowsTheCatalog {

    private final Route seen;

    public KernelThatKnowsTheCatalog(Route seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
