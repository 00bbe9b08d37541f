package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.TimelineEventType;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be put on the timeline.
 *
 * @param metadata what the app wants to keep with it, about 4,000 characters at most
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record TimelineEventRequest(TimelineEventType eventType, @Nullable Map<String, Object> metadata) {

    private static final int MOST_CHARACTERS = 4000;

    Map<String, Object> checkedMetadata() {
        if (metadata == null) {
            return Map.of();
        }
        if (metadata.toString().length() > MOST_CHARACTERS) {
            throw ProblemException
                    .invalid(new FieldError("/metadata", "invalid-length", "at most " + MOST_CHARACTERS + " characters are kept"));
        }
        return metadata;
    }
}
