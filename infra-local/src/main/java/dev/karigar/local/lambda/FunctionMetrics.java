package dev.karigar.local.lambda;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counters of one function since the stack started. */
public final class FunctionMetrics {

    private final LongAdder invocations = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final LongAdder throttles = new LongAdder();
    private final LongAdder coldStarts = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void recordColdStart() {
        coldStarts.increment();
    }

    void record(InvocationResult result, long nanosSpent) {
        switch (result) {
            case InvocationResult.Success _ -> add(nanosSpent);
            case InvocationResult.Failure _,InvocationResult.TimedOut _ -> {
                add(nanosSpent);
                errors.increment();
            }
            case InvocationResult.Throttled _ -> throttles.increment();
        }
    }

    private void add(long nanosSpent) {
        invocations.increment();
        nanos.add(nanosSpent);
    }

    public long invocations() {
        return invocations.sum();
    }

    /** Exceptions and time-outs. */
    public long errors() {
        return errors.sum();
    }

    public long throttles() {
        return throttles.sum();
    }

    public long coldStarts() {
        return coldStarts.sum();
    }

    /** The sum over all invocations, without the time callers waited for an instance. */
    public Duration duration() {
        return Duration.ofNanos(nanos.sum());
    }
}
