package dev.karigar.violations.form;

import java.time.Instant;

/** Planted: reads the time itself. */
final class OwnTime {

    Instant answer() {
        return Instant.now();
    }
}
