package dev.karigar.services.domain;

/** How a cancellation is charged; the bookings group holds the terms. */
public enum CancellationPolicy {
    FLEXIBLE,
    MODERATE,
    STRICT
}
