package dev.karigar.catalog;

import java.time.Duration;

/**
 * A timer that invokes a function.
 *
 * @param name  also the event's {@code detail-type}
 * @param every the rate; EventBridge Scheduler's shortest is one minute
 */
public record Schedule(String name, Duration every) {
}
