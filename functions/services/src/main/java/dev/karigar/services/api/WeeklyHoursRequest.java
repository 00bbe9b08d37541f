package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.services.domain.Availability;
import dev.karigar.web.json.KnownTimeZone;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The weekly working hours that replace the stored ones. */
@Serdeable(naming = SnakeCaseStrategy.class)
record WeeklyHoursRequest(
        @Schema(description = "IANA name of the time zone in which the hours are local times.",
                example = "Europe/Berlin") @KnownTimeZone @Size(max = 64) String timeZone,
        @JsonPropertyDescription("At most 100 spans, several a day if they do not overlap. A day without a span is a day off.") @Size(
                max = 100) List<@Valid WeekdayHoursBody> weekly) {

    /** The validated hours, ordered by day and start. */
    List<Availability.Hours> hours() {
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < weekly.size(); i++) {
            faults.addAll(TimesOfDay.orderFaults(weekly.get(i).from(), weekly.get(i).to(), "/weekly/" + i));
        }
        if (faults.isEmpty()) {
            for (var day : DayOfWeek.values()) {
                var spans = weekly.stream().filter(span -> span.day() == day).map(span -> span.toHours().span()).toList();
                faults.addAll(TimesOfDay.overlapFaults(spans, "/weekly"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return weekly.stream()
                .map(WeekdayHoursBody::toHours)
                .sorted(Comparator.comparing(Availability.Hours::day).thenComparing(hours -> hours.span().fromMinute()))
                .toList();
    }
}
