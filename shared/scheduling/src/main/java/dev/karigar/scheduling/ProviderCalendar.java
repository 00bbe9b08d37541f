package dev.karigar.scheduling;

import dev.karigar.kernel.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Weekly hours, exceptions and busy intervals of one provider; computes which starts are bookable. */
public final class ProviderCalendar {

    private static final Duration START_INTERVAL = Duration.ofMinutes(15);

    private final WeeklyAvailability weekly;
    private final Map<LocalDate, AvailabilityException> exceptions;
    private final List<TimeRange> busy;
    private final ZonedTimes times;

    /** @param busy intervals that include the buffers of their bookings */
    public ProviderCalendar(WeeklyAvailability weekly, List<AvailabilityException> exceptions, List<TimeRange> busy) {
        this.weekly = weekly;
        this.exceptions = exceptions.stream().collect(Collectors.toUnmodifiableMap(AvailabilityException::date, Function.identity()));
        this.busy = TimeRange.merged(busy);
        this.times = new ZonedTimes(weekly.zone());
    }

    /** Starts in [from, to) on quarter hours whose job lies in open hours and, with its buffers, overlaps no busy interval. */
    public List<Instant> freeStarts(Instant from, Instant to, SlotRules rules, Instant now) {
        var earliest = later(from, now.plus(rules.minimumNotice()));
        var starts = new ArrayList<Instant>();
        if (!earliest.isBefore(to)) {
            return starts;
        }
        for (var open : openBetween(earliest, to.plus(rules.duration()))) {
            for (var start = roundUp(later(open.start(), earliest)); start.isBefore(to)
                    && open.contains(rules.job(start)); start = start.plus(START_INTERVAL)) {
                if (isFree(rules.jobWithBuffers(start))) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** Whether {@link #freeStarts} returns a start whose booking, without buffers, ends at {@code to} or earlier. */
    public boolean hasFreeStart(Instant from, Instant to, SlotRules rules, Instant now) {
        // The end of the starts is exclusive; the last start may be exactly one duration before the end of the range.
        return !freeStarts(from, to.minus(rules.duration()).plusNanos(1), rules, now).isEmpty();
    }

    /** Checks one start, which need not be on a quarter hour. */
    public SlotCheck check(Instant start, SlotRules rules, Instant now) {
        if (start.isBefore(now)) {
            return SlotCheck.PAST;
        }
        if (start.isBefore(now.plus(rules.minimumNotice()))) {
            return SlotCheck.TOO_SOON;
        }
        var job = rules.job(start);
        if (openBetween(job.start(), job.end()).stream().noneMatch(open -> open.contains(job))) {
            return SlotCheck.CLOSED;
        }
        return isFree(rules.jobWithBuffers(start)) ? SlotCheck.BOOKABLE : SlotCheck.BUSY;
    }

    /** The open hours that overlap [from, to), merged and not cut to it. */
    List<TimeRange> openBetween(Instant from, Instant to) {
        var open = new ArrayList<TimeRange>();
        var last = to.atZone(weekly.zone()).toLocalDate().plusDays(1);
        for (var date = from.atZone(weekly.zone()).toLocalDate().minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            for (var span : spansOn(date)) {
                open.addAll(times.during(date, span));
            }
        }
        var window = new TimeRange(from, to);
        return TimeRange.merged(open).stream().filter(window::overlaps).toList();
    }

    private List<DaySpan> spansOn(LocalDate date) {
        var exception = exceptions.get(date);
        return exception == null ? weekly.on(date.getDayOfWeek()) : exception.spans();
    }

    private boolean isFree(TimeRange interval) {
        return busy.stream().noneMatch(interval::overlaps);
    }

    // All current zone offsets are multiples of a quarter hour, so quarter hours of UTC are quarter hours of local time.
    private static Instant roundUp(Instant instant) {
        long grid = START_INTERVAL.toSeconds();
        long floor = Math.floorDiv(instant.getEpochSecond(), grid) * grid;
        var aligned = Instant.ofEpochSecond(floor);
        return aligned.isBefore(instant) ? aligned.plus(START_INTERVAL) : aligned;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
