package dev.karigar.violations.form;

/** Planted: reads the time itself, the old way. */
final class OwnMilliseconds {

    long answer() {
        return System.currentTimeMillis();
    }
}
