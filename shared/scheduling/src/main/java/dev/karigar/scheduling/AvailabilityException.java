package dev.karigar.scheduling;

import java.time.LocalDate;
import java.util.List;

/**
 * A date on which other hours than the weekly ones hold.
 *
 * @param spans the hours; none when the day is closed
 */
public record AvailabilityException(LocalDate date, List<DaySpan> spans) {

    public AvailabilityException {
        spans = List.copyOf(spans);
    }
}
