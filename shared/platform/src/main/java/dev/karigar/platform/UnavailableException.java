package dev.karigar.platform;

import java.time.Duration;

/** A transient fault of a dependency. The client may repeat the request: HTTP functions answer 503 with {@code Retry-After}. */
public class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public UnavailableException(String message, Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
