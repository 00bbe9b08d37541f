package dev.karigar.bookings.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.bookings.domain.BookingAction;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView.AllowedAction;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A change of status that the caller may make now, for instance to show a button for it. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record AllowedActionResponse(@JsonPropertyDescription("Name of the action.") BookingAction action,
        @JsonPropertyDescription("The `status` to send to `PATCH /api/v1/bookings/{booking_id}/status`.") BookingStatus status,
        @Schema(description = "The last moment at which the action is allowed; null without a limit.", example = "2026-11-23T18:20:00Z",
                requiredMode = REQUIRED) @Nullable Instant until) {

    static AllowedActionResponse of(AllowedAction allowed) {
        var until = allowed.until();
        return new AllowedActionResponse(allowed.action(), allowed.status(), until == null ? null : until.truncatedTo(ChronoUnit.SECONDS));
    }
}
