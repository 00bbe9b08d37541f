package dev.karigar.platform;

/** Counts what is asked of the database, so that a line per request can say what it cost. */
@FunctionalInterface
public interface StatementCounter {

    /** Statements sent since the function started; transaction control is not counted. */
    long sent();
}
