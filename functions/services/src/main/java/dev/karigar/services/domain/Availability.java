package dev.karigar.services.domain;

import dev.karigar.scheduling.DaySpan;
import java.time.DayOfWeek;
import java.util.List;

/**
 * A provider's weekly hours.
 *
 * @param timeZone IANA name
 * @param weekly   in order of day and time; no two of a day overlap
 * @param version  0 before anything was set
 */
public record Availability(String timeZone, List<Hours> weekly, long version) {

    public Availability {
        weekly = List.copyOf(weekly);
    }

    /** One span of one day. */
    public record Hours(DayOfWeek day, DaySpan span) {
    }
}
