package dev.karigar.catalog.violations;

import dev.karigar.web.violations.SomeProblem;

/** Violation fixture: the catalog depends on HTTP. */
public final class CatalogDependingOnWeb {

    private final SomeProblem seen;

    public CatalogDependingOnWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
