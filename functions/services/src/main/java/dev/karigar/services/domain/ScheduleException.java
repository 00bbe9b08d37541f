package dev.karigar.services.domain;

import dev.karigar.scheduling.DaySpan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A date on which other working hours apply than the weekly ones.
 *
 * @param date  in the provider's time zone
 * @param spans the working hours of that date; empty if the provider does not work
 */
public record ScheduleException(UUID id, LocalDate date, List<DaySpan> spans) {

    public ScheduleException {
        spans = List.copyOf(spans);
    }
}
