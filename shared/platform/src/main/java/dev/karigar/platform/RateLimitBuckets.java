package dev.karigar.platform;

import java.time.Duration;
import java.time.Instant;

/** Token buckets, shared by all instances of all functions. */
public interface RateLimitBuckets {

    /**
     * Consumes one token, atomically.
     *
     * @param bucket   the limit's name and the caller
     * @param capacity tokens in a full bucket
     * @param refill   time to gain one token
     */
    ConsumeResult consume(String bucket, int capacity, Duration refill, Instant now);

    /**
     * Deletes the buckets that are full by {@code now}; a missing bucket counts as full.
     *
     * @return how many were deleted
     */
    int deleteFull(Instant now);

    /**
     * @param allowed    whether there was a token
     * @param remaining  whole tokens left; 0 if there was none
     * @param retryAfter time until the next token; zero if there was one
     */
    record ConsumeResult(boolean allowed, int remaining, Duration retryAfter) {
    }
}
