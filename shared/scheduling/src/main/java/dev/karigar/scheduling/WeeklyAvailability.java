package dev.karigar.scheduling;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The weekly hours of a provider in the local time of the zone.
 *
 * @param spans hours by day; the provider is closed on a day without an entry
 */
public record WeeklyAvailability(ZoneId zone, Map<DayOfWeek, List<DaySpan>> spans) {

    public WeeklyAvailability {
        spans = Map.copyOf(spans);
    }

    List<DaySpan> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }
}
