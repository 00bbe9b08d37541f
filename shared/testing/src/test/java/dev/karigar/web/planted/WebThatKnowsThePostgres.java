package dev.karigar.web.planted;

import dev.karigar.postgres.planted.PostgresThatKnowsTheWeb;

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
