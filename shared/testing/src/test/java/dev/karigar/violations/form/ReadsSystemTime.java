package dev.karigar.violations.form;

import java.time.Instant;

/** Violation fixture: reads the time itself. */
final class ReadsSystemTime {

    Instant answer() {
        return Instant.now();
    }
}
