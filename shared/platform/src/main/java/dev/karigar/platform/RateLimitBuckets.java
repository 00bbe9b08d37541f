package dev.karigar.platform;

import java.time.Duration;
import java.time.Instant;

/** Token buckets shared by all instances of all functions. */
public interface RateLimitBuckets {

    /**
     * Takes one token, in one step that no other call can come between.
     *
     * @param bucket   whose bucket: limit name and caller
     * @param capacity tokens in a full bucket
     * @param refill   time to gain one token
     */
    Taken take(String bucket, int capacity, Duration refill, Instant now);

    /** Forgets the buckets that are full by then, which is the same as never having been drawn from; how many they were. */
    int forgetFull(Instant now);

    /**
     * @param allowed    whether there was a token
     * @param remaining  whole tokens left, 0 when refused
     * @param retryAfter until the next token; zero when allowed
     */
    record Taken(boolean allowed, int remaining, Duration retryAfter) {
    }
}
