package dev.karigar.catalog;

import java.time.Duration;

/**
 * The token buckets of routes. A bucket starts full, loses one token per request and gains one every {@link #refill()}. Security buckets
 * fail closed (503 while the store is unavailable), traffic buckets fail open.
 */
public enum RateLimit {
    // By address: many users of a mobile carrier share one. The function auth limits attempts per account and phone number.
    REGISTRATION(Scope.ADDRESS, 300, Duration.ofSeconds(1), OnFailure.CLOSED, new Throttle(50, 100)),
    SIGN_IN(Scope.ADDRESS, 300, Duration.ofMillis(500), OnFailure.CLOSED, new Throttle(100, 200)),
    TOKEN(Scope.ADDRESS, 600, Duration.ofMillis(200), OnFailure.CLOSED, new Throttle(200, 400)),
    ACCOUNT_SECURITY(Scope.USER, 30, Duration.ofSeconds(5), OnFailure.CLOSED, new Throttle(50, 100)),
    PUBLIC_READ(Scope.ADDRESS, 1200, Duration.ofMillis(20), OnFailure.OPEN, new Throttle(1000, 2000)),
    READ(Scope.USER, 600, Duration.ofMillis(50), OnFailure.OPEN, new Throttle(1000, 2000)),
    WRITE(Scope.USER, 300, Duration.ofMillis(200), OnFailure.OPEN, new Throttle(300, 600)),
    BOOKING(Scope.USER, 300, Duration.ofMillis(200), OnFailure.OPEN, new Throttle(200, 400)),
    /** No bucket: documents and public keys. */
    NONE(Scope.ADDRESS, 0, Duration.ZERO, OnFailure.OPEN, new Throttle(500, 1000));

    /** Whose bucket it is: the caller's network address or the signed-in user. */
    public enum Scope {
        ADDRESS,
        USER
    }

    /** What happens while the bucket store cannot be reached. */
    public enum OnFailure {
        OPEN,
        CLOSED
    }

    /**
     * Throttle of one route over all callers. API Gateway answers 429 to requests above it.
     *
     * @param perSecond sustained requests per second
     * @param burst     concurrent requests
     */
    public record Throttle(int perSecond, int burst) {
    }

    private final Scope scope;
    private final int capacity;
    private final Duration refill;
    private final OnFailure onFailure;
    // By the cost of a request: a text message (REGISTRATION), 70 ms of hashing (SIGN_IN), a transaction (WRITE), a read.
    private final Throttle totalThrottle;

    RateLimit(Scope scope, int capacity, Duration refill, OnFailure onFailure, Throttle totalThrottle) {
        this.scope = scope;
        this.capacity = capacity;
        this.refill = refill;
        this.onFailure = onFailure;
        this.totalThrottle = totalThrottle;
    }

    public Scope scope() {
        return scope;
    }

    public int capacity() {
        return capacity;
    }

    /** Time to gain one token. */
    public Duration refill() {
        return refill;
    }

    public OnFailure onFailure() {
        return onFailure;
    }

    /** Throttle of each route over all callers. */
    public Throttle totalThrottle() {
        return totalThrottle;
    }
}
