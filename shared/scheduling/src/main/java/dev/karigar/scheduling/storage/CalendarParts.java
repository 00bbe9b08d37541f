package dev.karigar.scheduling.storage;

import dev.karigar.kernel.TimeRange;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.scheduling.AvailabilityException;
import dev.karigar.scheduling.DaySpan;
import dev.karigar.scheduling.ProviderCalendar;
import dev.karigar.scheduling.WeeklyAvailability;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one provider: weekly hours, dates that replace them, busy times. */
final class CalendarParts {

    private final Map<DayOfWeek, List<DaySpan>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<DaySpan>> exceptions = new TreeMap<>();
    private final List<TimeRange> busy = new ArrayList<>();
    private @Nullable ZoneId zone;

    CalendarParts add(Row row) throws SQLException {
        switch (row.string("part")) {
            case "WEEKLY" -> {
                zone = ZoneId.of(row.string("time_zone"));
                weekly.computeIfAbsent(DayOfWeek.of(row.integer("day")), _ -> new ArrayList<>()).add(span(row));
            }
            case "EXCEPTION" -> {
                var spans = exceptions.computeIfAbsent(row.date("date"), _ -> new ArrayList<>());
                if (!row.bool("closed")) {
                    spans.add(span(row));
                }
            }
            default -> busy.add(new TimeRange(row.instant("busy_from"), row.instant("busy_to")));
        }
        return this;
    }

    private static DaySpan span(Row row) throws SQLException {
        return new DaySpan(row.integer("from_minute"), row.integer("to_minute"));
    }

    /** Empty without weekly hours: such a provider cannot be booked on any date. */
    Optional<ProviderCalendar> calendar() {
        return Optional.ofNullable(zone).map(known -> new ProviderCalendar(new WeeklyAvailability(known, weekly), replaced(), busy));
    }

    private List<AvailabilityException> replaced() {
        return exceptions.entrySet().stream().map(day -> new AvailabilityException(day.getKey(), day.getValue())).toList();
    }
}
