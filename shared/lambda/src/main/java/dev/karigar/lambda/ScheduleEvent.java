package dev.karigar.lambda;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The event of an EventBridge schedule, as far as a function reads it. {@code ScheduledEvent} of aws-lambda-java-events would need
 * joda-time for its field {@code time}: 0.6 MB in the archive.
 *
 * @param detailType the name of the schedule; null when an operator invokes the function
 */
@Serdeable
public record ScheduleEvent(@JsonProperty("detail-type") @Nullable String detailType) {
}
