package dev.karigar.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A period of time of at least one nanosecond.
 *
 * @param start inclusive
 * @param end   exclusive, after the start
 */
public record TimeRange(Instant start, Instant end) {

    /** @throws IllegalArgumentException when the end is not after the start */
    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a time range ends after it starts");
        }
    }

    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two share any instant; ranges that only touch share none. */
    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** This range with time added on both sides. */
    public TimeRange widened(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }

    /** The same instants as few ranges as possible, in order: ranges that overlap or touch become one. */
    public static List<TimeRange> merged(List<TimeRange> ranges) {
        var merged = new ArrayList<TimeRange>();
        for (var next : ranges.stream().sorted(Comparator.comparing(TimeRange::start)).toList()) {
            if (!merged.isEmpty() && !next.start.isAfter(merged.getLast().end)) {
                var last = merged.removeLast();
                merged.add(new TimeRange(last.start, last.end.isAfter(next.end) ? last.end : next.end));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
