package dev.karigar.catalog;

import java.time.Duration;

/**
 * The token buckets a route may name. A bucket starts full, loses one token a call and gains one every
 * {@link #refill()}. Security buckets fail closed (503 while the store cannot answer), traffic buckets fail open.
 */
public enum RateLimit {
    // By address: a whole carrier may stand behind one. What guards a single account or phone is counted by auth, per name.
    REGISTRATION(Scope.ADDRESS, 300, Duration.ofSeconds(1), OnFailure.CLOSED),
    SIGN_IN(Scope.ADDRESS, 300, Duration.ofMillis(500), OnFailure.CLOSED),
    TOKEN(Scope.ADDRESS, 600, Duration.ofMillis(200), OnFailure.CLOSED),
    ACCOUNT_SECURITY(Scope.USER, 30, Duration.ofSeconds(5), OnFailure.CLOSED),
    PUBLIC_READ(Scope.ADDRESS, 1200, Duration.ofMillis(20), OnFailure.OPEN),
    READ(Scope.USER, 600, Duration.ofMillis(50), OnFailure.OPEN),
    WRITE(Scope.USER, 300, Duration.ofMillis(200), OnFailure.OPEN),
    BOOKING(Scope.USER, 300, Duration.ofMillis(200), OnFailure.OPEN),
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
