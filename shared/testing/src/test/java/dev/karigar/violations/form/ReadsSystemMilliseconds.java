package dev.karigar.violations.form;

/** Violation fixture: reads the time itself, the old way. */
final class ReadsSystemMilliseconds {

    long answer() {
        return System.currentTimeMillis();
    }
}
