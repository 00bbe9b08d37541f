package dev.karigar.services.domain;

import dev.karigar.scheduling.DaySpan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A date with other hours than the weekly ones.
 *
 * @param spans none when the day is closed
 */
public record ScheduleException(UUID id, LocalDate date, List<DaySpan> spans) {

    public ScheduleException {
        spans = List.copyOf(spans);
    }
}
