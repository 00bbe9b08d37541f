package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.ScheduleException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A date with other hours than the weekly ones. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AvailabilityException")
record ExceptionResponse(UUID id, LocalDate date, boolean closed, List<SpanBody> spans) {

    static ExceptionResponse of(ScheduleException exception) {
        return new ExceptionResponse(exception.id(), exception.date(), exception.spans().isEmpty(),
                exception.spans().stream().map(SpanBody::of).toList());
    }
}
