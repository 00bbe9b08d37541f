package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.TimelineEvent;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * One line of the timeline.
 *
 * @param eventType a status the booking reached, or what a party reported
 * @param actor     as whom it was done; SYSTEM for what happened by itself
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record TimelineEventResponse(String eventType, Map<String, Object> metadata, Party actor, Instant createdAt) {

    static TimelineEventResponse of(TimelineEvent entry) {
        return new TimelineEventResponse(entry.type(), entry.metadata(), entry.actor(), entry.at().truncatedTo(ChronoUnit.SECONDS));
    }
}
