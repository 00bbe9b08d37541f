package dev.karigar.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The system clock plus an offset. All functions share one instance, so that advancing it affects all of them. */
public final class AdjustableClock extends Clock {

    private final Clock system;
    private final AtomicReference<Duration> offset;

    public AdjustableClock(Clock system) {
        this(system, new AtomicReference<>(Duration.ZERO));
    }

    private AdjustableClock(Clock system, AtomicReference<Duration> offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Advances the clock. It cannot be set back: rows that exist would then have times in the future. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock can only be advanced");
        }
        offset.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(system.withZone(zone), offset);
    }
}
