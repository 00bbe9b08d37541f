package dev.karigar.services.domain;

/** Which cancellation terms a listing offers. A booking copies the policy of its listing when it is created. */
public enum CancellationPolicy {
    /** The default: the least strict terms. */
    FLEXIBLE,
    /** Terms between flexible and strict. */
    MODERATE,
    /** The strictest terms. */
    STRICT
}
