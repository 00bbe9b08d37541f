package dev.karigar.services.api;

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

/**
 * A provider's weekly hours.
 *
 * @param timeZone IANA name; the hours are on its wall clock
 * @param weekly   any number of spans a day, none overlapping; a day without one is closed
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(name = "Availability")
record AvailabilityBody(@KnownTimeZone @Size(max = 64) String timeZone, @Size(max = 100) List<@Valid WeeklySpanBody> weekly) {

    static AvailabilityBody of(Availability availability) {
        return new AvailabilityBody(availability.timeZone(), availability.weekly().stream().map(WeeklySpanBody::of).toList());
    }

    List<Availability.Hours> hours() {
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < weekly.size(); i++) {
            faults.addAll(LocalTimes.faults(weekly.get(i).from(), weekly.get(i).to(), "/weekly/" + i));
        }
        if (faults.isEmpty()) {
            for (var day : DayOfWeek.values()) {
                var spans = weekly.stream().filter(span -> span.day() == day).map(span -> span.toHours().span()).toList();
                faults.addAll(LocalTimes.overlaps(spans, "/weekly"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return weekly.stream()
                .map(WeeklySpanBody::toHours)
                .sorted(Comparator.comparing(Availability.Hours::day).thenComparing(hours -> hours.span().fromMinute()))
                .toList();
    }
}
