package dev.karigar.planted.form;

/** Planted: says nothing by its name. */
final class BookingManager {

    int answer() {
        return 1;
    }
}
