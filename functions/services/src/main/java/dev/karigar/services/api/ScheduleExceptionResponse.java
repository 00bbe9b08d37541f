package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.services.domain.ScheduleException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A date on which other working hours apply than the weekly ones. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ScheduleExceptionResponse(
        @Schema(description = "Id of the exception; it stays the same while the date has an exception.",
                example = Examples.EXCEPTION_ID) UUID id,
        @Schema(description = "Date in the provider's time zone.", example = "2026-12-24") LocalDate date,
        @Schema(description = "Whether the date is a day off.", example = "true") boolean closed,
        @JsonPropertyDescription("The working hours of the date, in order; empty on a day off.") List<WorkingHoursBody> spans) {

    static ScheduleExceptionResponse of(ScheduleException exception) {
        return new ScheduleExceptionResponse(exception.id(), exception.date(), exception.spans().isEmpty(),
                exception.spans().stream().map(WorkingHoursBody::of).toList());
    }
}
