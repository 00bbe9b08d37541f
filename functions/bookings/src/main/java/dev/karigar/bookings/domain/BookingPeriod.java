package dev.karigar.bookings.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a service takes place, and how long it occupies the provider. Both ranges are half open, so bookings may touch.
 *
 * @param busyFrom  {@code start} minus the listing's buffer before
 * @param busyUntil {@code end} plus the listing's buffer after
 */
public record BookingPeriod(Instant start, Instant end, Instant busyFrom, Instant busyUntil) {

    public static BookingPeriod of(Instant start, Duration length, Duration bufferBefore, Duration bufferAfter) {
        var end = start.plus(length);
        return new BookingPeriod(start, end, start.minus(bufferBefore), end.plus(bufferAfter));
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
