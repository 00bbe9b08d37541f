package dev.karigar.violations.form;

/** Planted: says nothing by its name. */
final class BookingManager {

    int answer() {
        return 1;
    }
}
