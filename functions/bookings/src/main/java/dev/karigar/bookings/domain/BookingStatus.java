package dev.karigar.bookings.domain;

/** Where a booking stands. {@link BookingTransitions} says what leads from one to the next. */
public enum BookingStatus {
    REQUESTED,
    ACCEPTED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
