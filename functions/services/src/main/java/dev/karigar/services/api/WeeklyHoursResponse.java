package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.services.domain.Availability;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The weekly working hours of a provider. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record WeeklyHoursResponse(
        @Schema(description = "IANA name of the time zone in which the hours are local times.", example = "Europe/Berlin") String timeZone,
        @JsonPropertyDescription("The spans, ordered by day and start. A day without a span is a day off.") List<WeekdayHoursBody> weekly) {

    static WeeklyHoursResponse of(Availability availability) {
        return new WeeklyHoursResponse(availability.timeZone(), availability.weekly().stream().map(WeekdayHoursBody::of).toList());
    }
}
