package dev.karigar.platform;

import java.time.Duration;

/** A fault of something we depend on that is likely to pass: the caller may try again, the edge answers 503 with {@code Retry-After}. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Unavailable(String message, Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
