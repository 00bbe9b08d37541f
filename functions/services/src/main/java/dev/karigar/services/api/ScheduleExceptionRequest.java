package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.scheduling.DaySpan;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working hours of one date, instead of the weekly ones: either {@code closed} is true or {@code spans} is not empty. */
@Serdeable(naming = SnakeCaseStrategy.class)
record ScheduleExceptionRequest(
        @Schema(description = "Date in the provider's time zone, at latest in the year 2200.", example = "2026-12-24") LocalDate date,
        @Schema(description = "True for a day off; then without `spans`.", example = "true", type = "boolean") @Nullable Boolean closed,
        @JsonPropertyDescription("The working hours of the date, at most 20 spans that do not overlap.") @Nullable @Size(
                max = 20) List<@Valid WorkingHoursBody> spans) {

    private static final int MAX_YEAR = 2200;

    /** The validated spans; empty for a day off. */
    List<DaySpan> toSpans() {
        var faults = new ArrayList<FieldError>();
        List<WorkingHoursBody> hours = spans == null ? List.of() : spans;
        if (Boolean.TRUE.equals(closed) != hours.isEmpty()) {
            faults.add(new FieldError("/spans", hours.isEmpty() ? "required" : "invalid-value", "either closed: true or spans"));
        }
        if (Year.from(date).isAfter(Year.of(MAX_YEAR))) {
            faults.add(new FieldError("/date", "out-of-range", "too far ahead"));
        }
        for (int i = 0; i < hours.size(); i++) {
            faults.addAll(TimesOfDay.orderFaults(hours.get(i).from(), hours.get(i).to(), "/spans/" + i));
        }
        if (faults.isEmpty()) {
            faults.addAll(TimesOfDay.overlapFaults(hours.stream().map(WorkingHoursBody::toSpan).toList(), "/spans"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return hours.stream().map(WorkingHoursBody::toSpan).toList();
    }
}
