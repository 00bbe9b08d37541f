package dev.karigar.web.violations;

import dev.karigar.postgres.violations.PostgresThatKnowsTheWeb;

/** Planted: the web module knows the database. */
public final class WebThatKnowsThePostgres {

    private final PostgresThatKnowsTheWeb seen;

    public WebThatKnowsThePostgres(PostgresThatKnowsTheWeb seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
