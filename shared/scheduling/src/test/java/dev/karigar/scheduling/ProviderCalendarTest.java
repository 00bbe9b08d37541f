package dev.karigar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProviderCalendarTest {

    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final SlotRules HOUR = SlotRules.ofMinutes(60, 0, 0, 0);

    private static ProviderCalendar calendar(String zone, DaySpan span, TimeRange... busy) {
        var days = new TreeMap<DayOfWeek, List<DaySpan>>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, List.of(span)));
        return new ProviderCalendar(new WeeklyAvailability(ZoneId.of(zone), days), List.of(), List.of(busy));
    }

    private static List<Instant> starts(ProviderCalendar calendar, String from, String to, SlotRules rules) {
        return calendar.freeStarts(Instant.parse(from), Instant.parse(to), rules, EARLY);
    }

    @Test
    void starts_are_every_quarter_hour_while_the_job_fits_into_the_open_hours() {
        var starts = starts(calendar("Europe/Berlin", new DaySpan(9 * 60, 17 * 60)), "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", HOUR);
        assertThat(starts).hasSize(29).startsWith(Instant.parse("2026-11-23T08:00:00Z")).endsWith(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void a_free_start_within_a_range_ends_by_the_end_of_the_range() {
        var calendar = calendar("UTC", new DaySpan(9 * 60, 10 * 60));
        var from = Instant.parse("2026-11-23T08:00:00Z");
        var end = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(calendar.hasFreeStart(from, end, HOUR, EARLY)).isTrue();
        assertThat(calendar.hasFreeStart(from, end.minusNanos(1), HOUR, EARLY)).isFalse();
    }

    @Test
    void an_hour_skipped_by_daylight_saving_has_no_starts() {
        var night = calendar("Europe/Berlin", new DaySpan(60, 4 * 60));
        assertThat(starts(night, "2026-03-28T23:00:00Z", "2026-03-29T12:00:00Z", HOUR)).as("01:00 to 04:00 lasts two hours")
                .hasSize(5)
                .startsWith(Instant.parse("2026-03-29T00:00:00Z"))
                .endsWith(Instant.parse("2026-03-29T01:00:00Z"));
        var within = calendar("Europe/Berlin", new DaySpan(2 * 60, 3 * 60));
        assertThat(starts(within, "2026-03-28T23:00:00Z", "2026-03-29T12:00:00Z", SlotRules.ofMinutes(15, 0, 0, 0))).isEmpty();
    }

    @Test
    void an_hour_repeated_by_daylight_saving_has_starts_in_both_passes() {
        var within = calendar("Europe/Berlin", new DaySpan(2 * 60, 3 * 60));
        assertThat(starts(within, "2026-10-24T22:00:00Z", "2026-10-25T12:00:00Z", HOUR)).as("02:00 to 03:00 lasts two hours")
                .hasSize(5)
                .startsWith(Instant.parse("2026-10-25T00:00:00Z"))
                .endsWith(Instant.parse("2026-10-25T01:00:00Z"));
    }

    @Test
    void busy_intervals_and_buffers_exclude_overlapping_starts() {
        var busy = new TimeRange(Instant.parse("2026-11-23T11:00:00Z"), Instant.parse("2026-11-23T12:00:00Z"));
        var day = calendar("UTC", new DaySpan(9 * 60, 14 * 60), busy);
        assertThat(starts(day, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", SlotRules.ofMinutes(60, 15, 30, 0))).containsExactly(
                Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T09:15:00Z"), Instant.parse("2026-11-23T09:30:00Z"),
                Instant.parse("2026-11-23T12:15:00Z"), Instant.parse("2026-11-23T12:30:00Z"), Instant.parse("2026-11-23T12:45:00Z"),
                Instant.parse("2026-11-23T13:00:00Z"));
    }

    @Test
    void open_hours_that_meet_at_midnight_are_merged() {
        var always = calendar("Asia/Kathmandu", new DaySpan(0, DaySpan.MINUTES_OF_DAY));
        assertThat(always.check(Instant.parse("2026-11-23T17:45:00Z"), HOUR, EARLY)).as("23:30 to 00:30").isEqualTo(SlotCheck.BOOKABLE);
        assertThat(always.openBetween(Instant.parse("2026-11-23T00:00:00Z"), Instant.parse("2026-11-25T00:00:00Z"))).hasSize(1);
    }

    @Test
    void an_exception_replaces_the_weekly_hours_of_its_date() {
        var weekly = new WeeklyAvailability(ZoneOffset.UTC, Map.of(DayOfWeek.MONDAY, List.of(new DaySpan(540, 600))));
        var closed = new ProviderCalendar(weekly, List.of(new AvailabilityException(LocalDate.parse("2026-11-23"), List.of())), List.of());
        var later = new ProviderCalendar(weekly,
                List.of(new AvailabilityException(LocalDate.parse("2026-11-23"), List.of(new DaySpan(1200, 1260)))), List.of());
        assertThat(starts(closed, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", HOUR)).isEmpty();
        assertThat(starts(later, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z", HOUR))
                .containsExactly(Instant.parse("2026-11-23T20:00:00Z"));
    }

    @Test
    void a_check_returns_the_first_reason_against_the_start() {
        var busy = new TimeRange(Instant.parse("2026-11-23T11:00:00Z"), Instant.parse("2026-11-23T12:00:00Z"));
        var day = calendar("UTC", new DaySpan(9 * 60, 14 * 60), busy);
        var rules = SlotRules.ofMinutes(60, 0, 0, 120);
        var now = Instant.parse("2026-11-23T08:00:00Z");
        assertThat(day.check(Instant.parse("2026-11-23T07:59:59Z"), rules, now)).isEqualTo(SlotCheck.PAST);
        assertThat(day.check(Instant.parse("2026-11-23T09:30:00Z"), rules, now)).isEqualTo(SlotCheck.TOO_SOON);
        assertThat(day.check(Instant.parse("2026-11-23T13:15:00Z"), rules, now)).isEqualTo(SlotCheck.CLOSED);
        assertThat(day.check(Instant.parse("2026-11-23T10:30:00Z"), rules, now)).isEqualTo(SlotCheck.BUSY);
        assertThat(day.check(Instant.parse("2026-11-23T12:07:00Z"), rules, now)).as("not on a quarter hour").isEqualTo(SlotCheck.BOOKABLE);
    }

    @Test
    void starts_equal_those_of_a_minute_by_minute_calculation_in_many_zones() {
        var random = new Random(20261122);
        for (var zone : new ArrayList<>(ZoneId.getAvailableZoneIds()).stream().sorted().filter(id -> random.nextInt(6) == 0).toList()) {
            var rules = ZoneId.of(zone).getRules();
            var change = rules.nextTransition(Instant.parse("2025-01-01T00:00:00Z"));
            var middle = change == null ? Instant.parse("2026-06-01T00:00:00Z") : change.getInstant();
            var span = new DaySpan(random.nextInt(23) * 60, DaySpan.MINUTES_OF_DAY - random.nextInt(4) * 15);
            if (span.toMinute() - span.fromMinute() >= 30) {
                assertSameAsMinuteByMinute(zone, span, middle.truncatedTo(ChronoUnit.HOURS));
            }
        }
    }

    private static void assertSameAsMinuteByMinute(String zone, DaySpan span, Instant middle) {
        var calendar = calendar(zone, span);
        var from = middle.minus(Duration.ofHours(30));
        var to = middle.plus(Duration.ofHours(30));
        var slot = SlotRules.ofMinutes(45, 0, 0, 0);
        var expected = new ArrayList<Instant>();
        for (var start = from; start.isBefore(to); start = start.plus(Duration.ofMinutes(15))) {
            if (isOpenThroughout(ZoneId.of(zone), span, start)) {
                expected.add(start);
            }
        }
        assertThat(calendar.freeStarts(from, to, slot, EARLY)).as(zone + " " + span).isEqualTo(expected);
    }

    private static boolean isOpenThroughout(ZoneId zone, DaySpan span, Instant start) {
        for (int minute = 0; minute < 45; minute++) {
            var shown = start.plus(Duration.ofMinutes(minute)).atZone(zone).toLocalTime();
            int ofDay = shown.getHour() * 60 + shown.getMinute();
            if (ofDay < span.fromMinute() || ofDay >= span.toMinute()) {
                return false;
            }
        }
        return true;
    }
}
