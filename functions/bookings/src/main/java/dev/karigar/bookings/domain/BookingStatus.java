package dev.karigar.bookings.domain;

/** State of a booking. {@link BookingTransitions} lists the changes between them. */
public enum BookingStatus {
    REQUESTED,
    ACCEPTED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
