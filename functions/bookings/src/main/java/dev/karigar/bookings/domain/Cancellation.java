package dev.karigar.bookings.domain;

import org.jspecify.annotations.Nullable;

/** Who ended a booking before its time, and what they said about it. */
public record Cancellation(Party by, @Nullable String reason) {

    /** Nobody answered in time. */
    public static final Cancellation EXPIRED = new Cancellation(Party.SYSTEM, "EXPIRED");
}
