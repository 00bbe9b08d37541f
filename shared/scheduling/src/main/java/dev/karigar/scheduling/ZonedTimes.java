package dev.karigar.scheduling;

import dev.karigar.kernel.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts local hours to instants. An instant belongs to a span if its local time is in the span: an hour that is skipped
 * at a change of the offset has no instants, an hour that is repeated has both.
 */
final class ZonedTimes {

    private final ZoneId zone;

    ZonedTimes(ZoneId zone) {
        this.zone = zone;
    }

    List<TimeRange> during(LocalDate date, DaySpan span) {
        var localFrom = date.atStartOfDay().plusMinutes(span.fromMinute());
        var localTo = date.atStartOfDay().plusMinutes(span.toMinute());
        var found = new ArrayList<TimeRange>();
        for (var period : offsetPeriods(date)) {
            var from = later(localFrom.toInstant(period.offset()), period.start());
            var to = earlier(localTo.toInstant(period.offset()), period.end());
            if (from.isBefore(to)) {
                found.add(new TimeRange(from, to));
            }
        }
        return found;
    }

    private record OffsetPeriod(Instant start, Instant end, ZoneOffset offset) {
    }

    /** The time around a date, divided where the offset changes. */
    private List<OffsetPeriod> offsetPeriods(LocalDate date) {
        // Offsets are between -18 and +18 hours: one day on each side contains every instant of the local date.
        var start = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var end = date.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        var rules = zone.getRules();
        var periods = new ArrayList<OffsetPeriod>();
        for (var from = start; from.isBefore(end);) {
            ZoneOffsetTransition next = rules.nextTransition(from);
            var to = next == null ? end : earlier(next.getInstant(), end);
            periods.add(new OffsetPeriod(from, to, rules.getOffset(from)));
            from = to;
        }
        return periods;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
