package dev.karigar.bookings.domain;

/** The status of a booking. */
public enum BookingStatus {
    REQUESTED,
    ACCEPTED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
