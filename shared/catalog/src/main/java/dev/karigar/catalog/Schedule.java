package dev.karigar.catalog;

import java.time.Duration;

/**
 * A schedule that invokes a function.
 *
 * @param name  also the {@code detail-type} of the event
 * @param every the rate; one minute is the shortest of EventBridge Scheduler
 */
public record Schedule(String name, Duration every) {
}
