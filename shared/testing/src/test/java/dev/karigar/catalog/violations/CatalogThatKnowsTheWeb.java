package dev.karigar.catalog.violations;

import dev.karigar.web.violations.SomeProblem;

/** Planted: the catalog knows HTTP. */
public final class CatalogThatKnowsTheWeb {

    private final SomeProblem seen;

    public CatalogThatKnowsTheWeb(SomeProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
