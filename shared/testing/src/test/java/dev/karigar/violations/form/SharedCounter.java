package dev.karigar.violations.form;

/** Violation fixture: keeps state that every instance shares. */
final class SharedCounter {

    private static int count;

    static int next() {
        count++;
        return count;
    }
}
