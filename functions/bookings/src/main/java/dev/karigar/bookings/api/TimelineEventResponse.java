package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.bookings.domain.TimelineEvent;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** An event on the timeline of a booking. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record TimelineEventResponse(@JsonPropertyDescription("Type of the event.") BookingEventType eventType,
        @Schema(description = "For a change of status: `from`, the status before, and `reason` if there is one. For an added "
                + "event: its metadata.", example = "{\"from\": \"REQUESTED\"}", type = "object") Map<String, Object> metadata,
        @JsonPropertyDescription("Who caused the event.") BookingParty actor,
        @Schema(description = "When the event happened.", example = "2026-11-22T18:20:00Z") Instant createdAt) {

    static TimelineEventResponse of(TimelineEvent event) {
        return new TimelineEventResponse(BookingEventType.valueOf(event.type()), event.metadata(), BookingParty.of(event.actor()),
                event.at().truncatedTo(ChronoUnit.SECONDS));
    }
}
