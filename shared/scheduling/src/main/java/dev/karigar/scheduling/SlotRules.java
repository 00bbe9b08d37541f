package dev.karigar.scheduling;

import java.time.Duration;
import java.time.Instant;

/**
 * What a listing asks of a slot.
 *
 * @param duration      of the job itself
 * @param bufferBefore  kept free before it, for the way there
 * @param bufferAfter   kept free after it
 * @param minimumNotice between the booking and the start
 */
public record SlotRules(Duration duration, Duration bufferBefore, Duration bufferAfter, Duration minimumNotice) {

    public SlotRules {
        if (!duration.isPositive() || bufferBefore.isNegative() || bufferAfter.isNegative() || minimumNotice.isNegative()) {
            throw new IllegalArgumentException("a slot lasts, and its buffers and notice are not negative");
        }
    }

    public static SlotRules ofMinutes(long duration, long bufferBefore, long bufferAfter, long minimumNotice) {
        return new SlotRules(Duration.ofMinutes(duration), Duration.ofMinutes(bufferBefore), Duration.ofMinutes(bufferAfter),
                Duration.ofMinutes(minimumNotice));
    }

    public SlotRules withDuration(Duration other) {
        return new SlotRules(other, bufferBefore, bufferAfter, minimumNotice);
    }

    /** The job that starts then. */
    public Interval job(Instant start) {
        return Interval.of(start, duration);
    }

    /** The job with its buffers: what must not touch anything busy. */
    public Interval held(Instant start) {
        return job(start).widened(bufferBefore, bufferAfter);
    }
}
