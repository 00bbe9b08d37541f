package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.bookings.domain.TimelineEventType;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that a party adds to the timeline of a booking. */
@Serdeable(naming = SnakeCaseStrategy.class)
record TimelineEventRequest(@JsonPropertyDescription("Type of the event.") TimelineEventType eventType,
        @Schema(description = "Any JSON object that the app wants to store with the event, about 4000 characters at most.",
                example = "{\"text\": \"The spare part arrives tomorrow.\"}") @Nullable Map<String, Object> metadata) {

    private static final int MAX_CHARACTERS = 4000;

    Map<String, Object> checkedMetadata() {
        if (metadata == null) {
            return Map.of();
        }
        if (metadata.toString().length() > MAX_CHARACTERS) {
            throw ProblemException
                    .invalid(new FieldError("/metadata", "invalid-length", "at most " + MAX_CHARACTERS + " characters are accepted"));
        }
        return metadata;
    }
}
