package dev.karigar.bookings.api;

/** How far the payment is. */
enum PaymentStatus {
    /** Nothing is paid through Karigar. */
    NONE
}
