package dev.karigar.platform;

/** Counts the statements sent to the database, for the log line of a request. */
@FunctionalInterface
public interface StatementCounter {

    /** Statements sent since the function started, without transaction control. */
    long sent();
}
