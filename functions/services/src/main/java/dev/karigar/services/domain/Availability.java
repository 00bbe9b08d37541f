package dev.karigar.services.domain;

import dev.karigar.scheduling.DaySpan;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The weekly working hours of a provider.
 *
 * @param timeZone IANA name of the zone in which the hours are local times
 * @param weekly   ordered by day and start; spans of one day do not overlap
 * @param version  0 until the hours are saved for the first time
 */
public record Availability(String timeZone, List<Hours> weekly, long version) {

    public Availability {
        weekly = List.copyOf(weekly);
    }

    /** One span of working hours on a day of the week. */
    public record Hours(DayOfWeek day, DaySpan span) {
    }
}
