package dev.karigar.bookings.domain;

/** What a party does to a booking. The same step has another name for another party: a provider's "no" is no cancellation. */
public enum BookingAction {
    ACCEPT,
    DECLINE,
    CANCEL,
    EXPIRE,
    START,
    COMPLETE
}
