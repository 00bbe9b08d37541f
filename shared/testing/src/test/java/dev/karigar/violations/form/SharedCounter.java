package dev.karigar.violations.form;

/** Planted: keeps state that every instance shares. */
final class SharedCounter {

    private static int count;

    static int next() {
        count++;
        return count;
    }
}
