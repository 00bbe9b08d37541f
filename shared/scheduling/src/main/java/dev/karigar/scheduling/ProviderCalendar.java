package dev.karigar.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One provider's hours, exceptions and busy times: what can be booked, and whether a given start can. */
public final class ProviderCalendar {

    private static final Duration GRID = Duration.ofMinutes(15);

    private final WeeklyAvailability weekly;
    private final Map<LocalDate, AvailabilityException> exceptions;
    private final List<Interval> busy;
    private final ZonedTimes clock;

    /** @param busy intervals with the buffers of their own bookings already in them */
    public ProviderCalendar(WeeklyAvailability weekly, List<AvailabilityException> exceptions, List<Interval> busy) {
        this.weekly = weekly;
        this.exceptions = exceptions.stream().collect(Collectors.toUnmodifiableMap(AvailabilityException::date, Function.identity()));
        this.busy = Interval.merged(busy);
        this.clock = new ZonedTimes(weekly.zone());
    }

    /** Starts in [from, to), on the quarter hours, whose whole job lies in open hours and whose buffers touch nothing busy. */
    public List<Instant> freeStarts(Instant from, Instant to, SlotRules rules, Instant now) {
        var earliest = later(from, now.plus(rules.minimumNotice()));
        var starts = new ArrayList<Instant>();
        if (!earliest.isBefore(to)) {
            return starts;
        }
        for (var open : openBetween(earliest, to.plus(rules.duration()))) {
            for (var start = onGrid(later(open.start(), earliest)); start.isBefore(to)
                    && open.contains(rules.job(start)); start = start.plus(GRID)) {
                if (isFree(rules.held(start))) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** Whether {@link #freeStarts} would give any whose job also ends by {@code to}. */
    public boolean hasFreeStart(Instant from, Instant to, SlotRules rules, Instant now) {
        return !freeStarts(from, to.minus(rules.duration()).plusSeconds(1), rules, now).isEmpty();
    }

    /** Any start that {@link #freeStarts} would give or that lies between its quarter hours. */
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
        return isFree(rules.held(start)) ? SlotCheck.BOOKABLE : SlotCheck.BUSY;
    }

    /** Open hours that touch [from, to), whole and merged. */
    List<Interval> openBetween(Instant from, Instant to) {
        var open = new ArrayList<Interval>();
        var last = to.atZone(weekly.zone()).toLocalDate().plusDays(1);
        for (var date = from.atZone(weekly.zone()).toLocalDate().minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            for (var span : spansOn(date)) {
                open.addAll(clock.during(date, span));
            }
        }
        var window = new Interval(from, to);
        return Interval.merged(open).stream().filter(window::overlaps).toList();
    }

    private List<DaySpan> spansOn(LocalDate date) {
        var exception = exceptions.get(date);
        return exception == null ? weekly.on(date.getDayOfWeek()) : exception.spans();
    }

    private boolean isFree(Interval held) {
        return busy.stream().noneMatch(held::overlaps);
    }

    // Every zone's offset is a multiple of a quarter hour today, so quarters of UTC are quarters of the wall clock.
    private static Instant onGrid(Instant instant) {
        long grid = GRID.toSeconds();
        long floor = Math.floorDiv(instant.getEpochSecond(), grid) * grid;
        var aligned = Instant.ofEpochSecond(floor);
        return aligned.isBefore(instant) ? aligned.plus(GRID) : aligned;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
