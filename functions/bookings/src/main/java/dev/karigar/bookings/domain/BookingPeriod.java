package dev.karigar.bookings.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a job is done, and how long its provider is busy with it. Both spans are half open: jobs may touch.
 *
 * @param busyFrom  start less the listing's buffer before
 * @param busyUntil end plus the listing's buffer after
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
