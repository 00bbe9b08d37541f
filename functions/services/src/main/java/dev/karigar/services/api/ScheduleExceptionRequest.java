package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other hours for one date.
 *
 * @param closed true for a day off; then no spans
 * @param spans  the hours that hold instead of the weekly ones
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ExceptionRequest(LocalDate date, @Nullable Boolean closed, @Nullable @Size(max = 20) List<@Valid SpanBody> spans) {

    private static final int LAST_YEAR = 2200;

    /** None when the day is closed. */
    List<DaySpan> toSpans() {
        var faults = new ArrayList<FieldError>();
        List<SpanBody> hours = spans == null ? List.of() : spans;
        if (Boolean.TRUE.equals(closed) != hours.isEmpty()) {
            faults.add(new FieldError("/spans", hours.isEmpty() ? "required" : "invalid-value", "either closed: true or spans"));
        }
        if (Year.from(date).isAfter(Year.of(LAST_YEAR))) {
            faults.add(new FieldError("/date", "out-of-range", "too far ahead"));
        }
        for (int i = 0; i < hours.size(); i++) {
            faults.addAll(LocalTimes.faults(hours.get(i).from(), hours.get(i).to(), "/spans/" + i));
        }
        if (faults.isEmpty()) {
            faults.addAll(LocalTimes.overlaps(hours.stream().map(SpanBody::toSpan).toList(), "/spans"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return hours.stream().map(SpanBody::toSpan).toList();
    }
}
