package dev.karigar.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock plus what it was moved by. One object serves every function, so all of them move together. */
public final class AdjustableClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> offset;

    public AdjustableClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private AdjustableClock(Clock machine, AtomicReference<Duration> offset) {
        this.machine = machine;
        this.offset = offset;
    }

    /** Moves the clock forward. It never goes back: rows already written would lie in the future. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        offset.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(machine.withZone(zone), offset);
    }
}
