package dev.karigar.bookings.domain;

/** As whom somebody acts on a booking. */
public enum Party {
    /** Who wants the job done. */
    REQUESTER,
    /** Who does it. */
    PROVIDER,
    ADMIN,
    /** Karigar itself: timers and automatic steps. */
    SYSTEM
}
