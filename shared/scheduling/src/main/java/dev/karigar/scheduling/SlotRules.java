package dev.karigar.scheduling;

import dev.karigar.kernel.TimeRange;
import java.time.Duration;
import java.time.Instant;

/**
 * The requirements of a listing on a slot.
 *
 * @param duration      of the job itself
 * @param bufferBefore  time kept free before the job
 * @param bufferAfter   time kept free after the job
 * @param minimumNotice minimum time between the booking and the start
 */
public record SlotRules(Duration duration, Duration bufferBefore, Duration bufferAfter, Duration minimumNotice) {

    public SlotRules {
        if (!duration.isPositive() || bufferBefore.isNegative() || bufferAfter.isNegative() || minimumNotice.isNegative()) {
            throw new IllegalArgumentException("the duration must be positive, buffers and notice must not be negative");
        }
    }

    public static SlotRules ofMinutes(long duration, long bufferBefore, long bufferAfter, long minimumNotice) {
        return new SlotRules(Duration.ofMinutes(duration), Duration.ofMinutes(bufferBefore), Duration.ofMinutes(bufferAfter),
                Duration.ofMinutes(minimumNotice));
    }

    public SlotRules withDuration(Duration other) {
        return new SlotRules(other, bufferBefore, bufferAfter, minimumNotice);
    }

    /** The interval of a job that starts at the given time. */
    public TimeRange job(Instant start) {
        return TimeRange.of(start, duration);
    }

    /** The same with its buffers, which must overlap no busy interval. */
    public TimeRange jobWithBuffers(Instant start) {
        return job(start).widened(bufferBefore, bufferAfter);
    }
}
