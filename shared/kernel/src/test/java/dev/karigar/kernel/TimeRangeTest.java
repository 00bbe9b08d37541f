package dev.karigar.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    private static TimeRange hours(int start, int end) {
        return new TimeRange(hour(start), hour(end));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-11-22T00:00:00Z").plus(Duration.ofHours(hour));
    }

    @ParameterizedTest
    @CsvSource({"9, 9", "10, 9"})
    void a_range_that_does_not_end_after_its_start_is_refused(int start, int end) {
        assertThatThrownBy(() -> hours(start, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_of_no_length_is_refused() {
        assertThatThrownBy(() -> TimeRange.of(hour(9), Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_is_made_of_a_start_and_a_length() {
        assertThat(TimeRange.of(hour(9), Duration.ofHours(2))).isEqualTo(hours(9, 11));
        assertThat(hours(9, 11).length()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_start_is_inside_and_the_end_is_not() {
        assertThat(hours(9, 11).contains(hour(9))).isTrue();
        assertThat(hours(9, 11).contains(hour(11).minusNanos(1))).isTrue();
        assertThat(hours(9, 11).contains(hour(11))).isFalse();
        assertThat(hours(9, 11).contains(hour(9).minusNanos(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, 11, true", "9, 10, true", "10, 11, true", "8, 11, false", "9, 12, false", "11, 12, false"})
    void a_range_contains_another_that_lies_between_its_ends(int start, int end, boolean contained) {
        assertThat(hours(9, 11).contains(hours(start, end))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"9, 11, true", "8, 10, true", "10, 12, true", "8, 12, true", "7, 9, false", "11, 12, false"})
    void ranges_that_touch_do_not_overlap(int start, int end, boolean overlapping) {
        assertThat(hours(9, 11).overlaps(hours(start, end))).isEqualTo(overlapping);
        assertThat(hours(start, end).overlaps(hours(9, 11))).isEqualTo(overlapping);
    }

    @Test
    void widening_adds_time_on_both_sides() {
        assertThat(hours(9, 11).widened(Duration.ofHours(1), Duration.ofHours(2))).isEqualTo(hours(8, 13));
    }

    @Test
    void merging_joins_ranges_that_overlap_or_touch_and_sorts_the_rest() {
        assertThat(TimeRange.merged(List.of(hours(14, 15), hours(9, 11), hours(10, 12), hours(12, 13)))).containsExactly(hours(9, 13),
                hours(14, 15));
        assertThat(TimeRange.merged(List.of(hours(9, 12), hours(10, 11)))).containsExactly(hours(9, 12));
        assertThat(TimeRange.merged(List.of())).isEmpty();
    }
}
