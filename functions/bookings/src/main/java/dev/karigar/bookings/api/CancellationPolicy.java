package dev.karigar.bookings.api;

/** Which cancellation terms a listing offers. A booking copies the policy of its listing when it is created. */
enum CancellationPolicy {
    /** The default: the least strict terms. */
    FLEXIBLE,
    /** Terms between flexible and strict. */
    MODERATE,
    /** The strictest terms. */
    STRICT
}
