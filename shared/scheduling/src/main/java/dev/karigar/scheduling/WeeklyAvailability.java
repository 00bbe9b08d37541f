package dev.karigar.scheduling;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The hours a provider keeps every week, on the wall clock of their zone.
 *
 * @param spans hours by day; a day without an entry is closed
 */
public record WeeklyAvailability(ZoneId zone, Map<DayOfWeek, List<DaySpan>> spans) {

    public WeeklyAvailability {
        spans = Map.copyOf(spans);
    }

    List<DaySpan> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }
}
