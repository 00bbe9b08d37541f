package dev.karigar.local.lambda;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What a function did since the stack started. */
public final class FunctionMetrics {

    private final LongAdder invocations = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final LongAdder throttles = new LongAdder();
    private final LongAdder coldStarts = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void started() {
        coldStarts.increment();
    }

    void ended(Invocation how, long nanosSpent) {
        switch (how) {
            case Invocation.Answered _ -> spent(nanosSpent);
            case Invocation.Crashed _,Invocation.TimedOut _ -> {
                spent(nanosSpent);
                errors.increment();
            }
            case Invocation.Throttled _ -> throttles.increment();
        }
    }

    private void spent(long nanosSpent) {
        invocations.increment();
        nanos.add(nanosSpent);
    }

    public long invocations() {
        return invocations.sum();
    }

    /** Crashes and time-outs. */
    public long errors() {
        return errors.sum();
    }

    public long throttles() {
        return throttles.sum();
    }

    public long coldStarts() {
        return coldStarts.sum();
    }

    /** The time all invocations took together, waiting for an instance not counted. */
    public Duration duration() {
        return Duration.ofNanos(nanos.sum());
    }
}
