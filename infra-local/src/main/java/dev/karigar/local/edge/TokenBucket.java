package dev.karigar.local.edge;

import java.util.function.LongSupplier;

/** A token bucket, as API Gateway throttles an account's requests: a burst, refilled at a steady rate. */
final class TokenBucket {

    private final double burst;
    private final double perNano;
    private final LongSupplier nanoTime;
    private double tokens;
    private long refilledAt;

    /** @param nanoTime a monotonic clock in nanoseconds */
    TokenBucket(int burst, int perSecond, LongSupplier nanoTime) {
        this.burst = burst;
        this.perNano = perSecond / 1e9;
        this.nanoTime = nanoTime;
        this.tokens = burst;
        this.refilledAt = nanoTime.getAsLong();
    }

    /** Consumes a token; false when the bucket is empty. */
    synchronized boolean tryConsume() {
        long now = nanoTime.getAsLong();
        tokens = Math.min(burst, tokens + (now - refilledAt) * perNano);
        refilledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
