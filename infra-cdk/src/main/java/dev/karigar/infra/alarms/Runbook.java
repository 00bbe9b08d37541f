package dev.karigar.infra.alarms;

import java.util.Locale;

/** The sections of docs/runbook.md. Each alarm names one, and a test looks whether it is there. */
public enum Runbook {
    FUNCTION_ERRORS,
    FUNCTION_FAULTS,
    FUNCTION_THROTTLES,
    FUNCTION_P99,
    API_5XX,
    API_P99,
    QUEUE_AGE,
    DEAD_LETTERS,
    DATABASE_CPU,
    DATABASE_CAPACITY,
    DATABASE_CONNECTIONS,
    PINNED_SESSIONS,
    SPEND,
    RELEASE;

    /** The heading's anchor: {@code function-errors}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a description says it. */
    public String line() {
        return "See docs/runbook.md#" + anchor();
    }
}
