package dev.karigar.web.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.TimeRange;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private final QueryReader reader = new QueryReader();

    @SuppressWarnings("unchecked")
    private List<FieldError> errors() {
        var problem = catchThrowableOfType(ProblemException.class, reader::throwIfInvalid);
        return problem == null ? List.of() : (List<FieldError>) problem.members().get("errors");
    }

    private void assertRefused(String pointer, String code) {
        assertThat(errors()).extracting(FieldError::pointer, FieldError::code).containsExactly(tuple(pointer, code));
    }

    @Test
    void missing_values_are_null_and_no_error() {
        assertThat(reader.id("a", null)).isNull();
        assertThat(reader.instant("a", null)).isNull();
        assertThat(reader.point("a", null)).isNull();
        assertThat(reader.decimal("a", null, "0", "1")).isNull();
        assertThat(reader.timeRange("a", null, "b", null)).isNull();
        assertThat(reader.oneOf("a", null, DayOfWeek.class)).isNull();
        assertThat(reader.someOf("a", null, DayOfWeek.class)).isEqualTo(EnumSet.allOf(DayOfWeek.class));
        assertThat(reader.text("a", null, 10)).isNull();
        assertThat(reader.text("a", "  ", 10)).isNull();
        assertThat(errors()).isEmpty();
    }

    @Test
    void valid_values_are_parsed() {
        assertThat(reader.id("a", "0198F7A2-0000-7000-8000-000000000000"))
                .isEqualTo(UUID.fromString("0198f7a2-0000-7000-8000-000000000000"));
        assertThat(reader.instant("a", "2026-11-22T18:20:00Z")).isEqualTo(Instant.parse("2026-11-22T18:20:00Z"));
        assertThat(reader.instant("a", "2026-11-22T18:20:00 02:00")).as("a plus sign that was not encoded")
                .isEqualTo(Instant.parse("2026-11-22T16:20:00Z"));
        assertThat(reader.point("a", "52.52, -13.4")).isEqualTo(new GeoPoint(52.52, -13.4));
        assertThat(reader.decimal("a", " 4.50 ", "0", "5")).isEqualTo(new BigDecimal("4.50"));
        assertThat(reader.oneOf("a", "monday", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(reader.someOf("a", "MONDAY, FRIDAY,MONDAY", DayOfWeek.class)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(reader.text("a", " two words ", 11)).isEqualTo("two words");
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "0198f7a2000070008000000000000000", "", "0198f7a2-0000-7000-8000-00000000000g"})
    void an_id_is_a_uuid_in_its_long_form(String value) {
        assertThat(reader.id("a", value)).isNull();
        assertRefused("/a", "invalid-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-22T18:20Z", "2026-11-22t18:20:00z", "2026-02-30T00:00:00Z", "2026-11-22T18:20:00",
            "+10000-01-01T00:00:00Z", "1764000000", ""})
    void a_time_is_rfc_3339_with_seconds_and_offset(String value) {
        assertThat(reader.instant("a", value)).isNull();
        assertRefused("/a", "invalid-format");
    }

    @ParameterizedTest
    @CsvSource({"52.5, invalid-format", "'52.5,13.4,1', invalid-format", "'x,1', invalid-format", "'NaN,1', invalid-format",
            "'91,1', out-of-range", "'1,-181', out-of-range"})
    void a_point_has_two_coordinates_on_the_earth(String value, String code) {
        assertThat(reader.point("a", value)).isNull();
        assertRefused("/a", code);
    }

    @ParameterizedTest
    @CsvSource({"1e3, invalid-format", "0x10, invalid-format", "four, invalid-format", "'', invalid-format", "5.1, out-of-range",
            "-0.1, out-of-range"})
    void a_number_is_plain_and_within_its_limits(String value, String code) {
        assertThat(reader.decimal("a", value, "0", "5")).isNull();
        assertRefused("/a", code);
    }

    @Test
    void a_time_range_ends_after_its_start_and_at_most_62_days_later() {
        assertThat(reader.timeRange("from", "2026-01-01T00:00:00Z", "to", "2026-03-04T00:00:00Z"))
                .isEqualTo(new TimeRange(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-03-04T00:00:00Z")));
        assertThat(errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, /to, out-of-range",
            "2026-01-01T00:00:00Z, 2026-03-04T00:00:01Z, /to, out-of-range", "2026-01-01T00:00:00Z, , /to, required",
            ", 2026-01-01T00:00:00Z, /from, required", "x, 2026-01-01T00:00:00Z, /from, invalid-format"})
    void a_time_range_outside_its_limits_is_refused(String start, String end, String pointer, String code) {
        assertThat(reader.timeRange("from", start, "to", end)).isNull();
        assertRefused(pointer, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONDAY", "mon", ""})
    void a_single_constant_is_in_lower_case(String value) {
        assertThat(reader.oneOf("a", value, DayOfWeek.class)).isNull();
        assertRefused("/a", "unknown-value");
    }

    @Test
    void a_constant_that_is_not_accepted_here_is_refused() {
        assertThat(reader.oneOf("a", "sunday", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))).isNull();
        assertThat(errors()).containsExactly(new FieldError("/a", "unknown-value", "one of monday, friday is expected"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monday", "MONDAY,", "MONDAY,NEVER", ""})
    void a_list_of_constants_has_no_others(String value) {
        var _ = reader.someOf("a", value, DayOfWeek.class);
        assertRefused("/a", "unknown-value");
    }

    @Test
    void text_is_counted_in_characters() {
        assertThat(reader.text("a", "😀😀", 2)).isEqualTo("😀😀");
        assertThat(reader.text("b", "abc", 2)).isNull();
        assertRefused("/b", "invalid-length");
    }

    @Test
    void all_errors_are_reported_at_once() {
        reader.id("category", "x");
        reader.decimal("radius_km", "-1", "0", "500");
        reader.addError("near", "required", "a radius needs a place");
        assertThat(errors()).extracting(FieldError::pointer).containsExactly("/category", "/radius_km", "/near");
    }
}
