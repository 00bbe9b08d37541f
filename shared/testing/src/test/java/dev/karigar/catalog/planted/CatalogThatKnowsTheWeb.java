package dev.karigar.catalog.planted;

import dev.karigar.web.planted.PlantedProblem;

/** Planted: the catalog knows HTTP. */
public final class CatalogThatKnowsTheWeb {

    private final PlantedProblem seen;

    public CatalogThatKnowsTheWeb(PlantedProblem seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
