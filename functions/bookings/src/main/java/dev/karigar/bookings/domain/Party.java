package dev.karigar.bookings.domain;

/** Role in which a booking is changed. */
public enum Party {
    REQUESTER,
    PROVIDER,
    ADMIN,
    /** Scheduled tasks and automatic acceptance. */
    SYSTEM
}
