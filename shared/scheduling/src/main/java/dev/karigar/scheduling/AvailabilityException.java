package dev.karigar.scheduling;

import java.time.LocalDate;
import java.util.List;

/**
 * A date whose hours replace the weekly ones.
 *
 * @param spans the hours; empty if the provider is closed on that date
 */
public record AvailabilityException(LocalDate date, List<DaySpan> spans) {

    public AvailabilityException {
        spans = List.copyOf(spans);
    }
}
