package dev.karigar.web.violations;

import dev.karigar.postgres.violations.PostgresDependingOnWeb;

/** Violation fixture: the web module depends on the database. */
public final class WebDependingOnPostgres {

    private final PostgresDependingOnWeb seen;

    public WebDependingOnPostgres(PostgresDependingOnWeb seen) {
        this.seen = seen;
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
