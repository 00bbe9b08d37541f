package dev.karigar.bookings.domain;

/** Name of a status change for the party that makes it: cancelling a request is DECLINE for the provider, CANCEL for the requester. */
public enum BookingAction {
    ACCEPT,
    DECLINE,
    CANCEL,
    EXPIRE,
    START,
    COMPLETE
}
