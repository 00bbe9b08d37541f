package dev.karigar.violations.form;

import java.time.Clock;

/** Planted: picks the system clock. */
final class OwnClock {

    Clock answer() {
        return Clock.systemUTC();
    }
}
