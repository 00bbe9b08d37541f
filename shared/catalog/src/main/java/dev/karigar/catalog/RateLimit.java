package dev.karigar.catalog;

import java.time.Duration;

/**
 * The token buckets a route may name. A bucket starts full, loses one token a call and gains one every
 * {@link #refill()}. Security buckets fail closed (503 while the store cannot answer), traffic buckets fail open.
 */
public enum RateLimit {
    REGISTRATION(Scope.ADDRESS, 30, Duration.ofSeconds(10), OnFailure.CLOSED),
    SIGN_IN(Scope.ADDRESS, 60, Duration.ofSeconds(2), OnFailure.CLOSED),
    TOKEN(Scope.ADDRESS, 120, Duration.ofSeconds(1), OnFailure.CLOSED),
    ACCOUNT_SECURITY(Scope.USER, 20, Duration.ofSeconds(10), OnFailure.CLOSED),
    PUBLIC_READ(Scope.ADDRESS, 600, Duration.ofMillis(50), OnFailure.OPEN),
    READ(Scope.USER, 600, Duration.ofMillis(50), OnFailure.OPEN),
    WRITE(Scope.USER, 120, Duration.ofMillis(500), OnFailure.OPEN),
    BOOKING(Scope.USER, 60, Duration.ofSeconds(1), OnFailure.OPEN),
    /** Documents and keys that caches in front of the API answer. */
    NONE(Scope.ADDRESS, 0, Duration.ZERO, OnFailure.OPEN);

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

    private final Scope scope;
    private final int capacity;
    private final Duration refill;
    private final OnFailure onFailure;

    RateLimit(Scope scope, int capacity, Duration refill, OnFailure onFailure) {
        this.scope = scope;
        this.capacity = capacity;
        this.refill = refill;
        this.onFailure = onFailure;
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
}
