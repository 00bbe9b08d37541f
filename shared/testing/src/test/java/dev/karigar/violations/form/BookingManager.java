package dev.karigar.violations.form;

/** Violation fixture: says nothing by its name. */
final class BookingManager {

    int answer() {
        return 1;
    }
}
