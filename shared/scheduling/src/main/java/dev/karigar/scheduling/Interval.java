package dev.karigar.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A half-open interval of time.
 *
 * @param start inclusive
 * @param end   exclusive, after the start
 */
public record Interval(Instant start, Instant end) {

    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("an interval must end after it starts");
        }
    }

    public static Interval of(Instant start, Duration length) {
        return new Interval(start, start.plus(length));
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** This interval, extended by the given durations. */
    public Interval widened(Duration before, Duration after) {
        return new Interval(start.minus(before), end.plus(after));
    }

    /** The union as the smallest number of intervals, in order: overlapping and adjacent intervals become one. */
    public static List<Interval> merged(List<Interval> intervals) {
        var merged = new ArrayList<Interval>();
        for (var next : intervals.stream().sorted(Comparator.comparing(Interval::start)).toList()) {
            if (!merged.isEmpty() && !next.start.isAfter(merged.getLast().end)) {
                var last = merged.removeLast();
                merged.add(new Interval(last.start, last.end.isAfter(next.end) ? last.end : next.end));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
