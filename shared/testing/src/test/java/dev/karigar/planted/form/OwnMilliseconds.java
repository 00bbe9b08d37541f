package dev.karigar.planted.form;

/** Planted: reads the time itself, the old way. */
final class OwnMilliseconds {

    long answer() {
        return System.currentTimeMillis();
    }
}
