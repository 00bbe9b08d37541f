package dev.karigar.violations.form;

import java.time.Clock;

/** Violation fixture: picks the system clock. */
final class UsesSystemClock {

    Clock answer() {
        return Clock.systemUTC();
    }
}
