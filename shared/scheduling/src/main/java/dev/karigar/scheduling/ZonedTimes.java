package dev.karigar.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * Wall-clock hours as instants. An instant belongs to a span when the zone's clock shows a time of the span: an hour the
 * clock skips gives nothing, one it shows twice gives both passes.
 */
final class ZonedTimes {

    private final ZoneId zone;

    ZonedTimes(ZoneId zone) {
        this.zone = zone;
    }

    List<Interval> during(LocalDate date, DaySpan span) {
        var wallFrom = date.atStartOfDay().plusMinutes(span.fromMinute());
        var wallTo = date.atStartOfDay().plusMinutes(span.toMinute());
        var found = new ArrayList<Interval>();
        for (var stretch : stretchesAround(date)) {
            var from = later(wallFrom.toInstant(stretch.offset()), stretch.start());
            var to = earlier(wallTo.toInstant(stretch.offset()), stretch.end());
            if (from.isBefore(to)) {
                found.add(new Interval(from, to));
            }
        }
        return found;
    }

    private record Stretch(Instant start, Instant end, ZoneOffset offset) {
    }

    /** The time around a date, cut where the offset changes. */
    private List<Stretch> stretchesAround(LocalDate date) {
        // Offsets reach from -18 to +18 hours: a day each way holds every instant the clock can show this date at.
        var start = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var end = date.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        var rules = zone.getRules();
        var stretches = new ArrayList<Stretch>();
        for (var from = start; from.isBefore(end);) {
            ZoneOffsetTransition next = rules.nextTransition(from);
            var to = next == null ? end : earlier(next.getInstant(), end);
            stretches.add(new Stretch(from, to, rules.getOffset(from)));
            from = to;
        }
        return stretches;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
