package dev.karigar.infra.alarms;

import dev.karigar.infra.settings.OperationsSettings;
import java.util.Locale;

/** The sections of docs/runbook.md. Each alarm names one; a test checks that it exists. */
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
    BUDGET,
    RELEASE;

    /** Anchor of the heading: {@code function-errors}. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last part of an alarm's description. Nothing follows the address, so that mail programs recognise the link. */
    public String reference(OperationsSettings settings) {
        return "Runbook: " + settings.runbook(anchor());
    }
}
