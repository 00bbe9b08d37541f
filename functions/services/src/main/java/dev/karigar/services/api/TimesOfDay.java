package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import dev.karigar.web.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** Parses and formats times of day, {@code HH:MM}, and validates the spans that two of them form. */
final class TimesOfDay {

    // The pattern also stands in the OpenAPI document: a schema's pattern is not anchored by itself (JSON Schema, 6.3.3).
    static final String PATTERN = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";
    static final String PATTERN_RULE = "a time of day is expected, 09:30; 24:00 ends a day";

    private TimesOfDay() {
    }

    static DaySpan parseSpan(String from, String to) {
        return new DaySpan(parseMinute(from), parseEndMinute(to));
    }

    private static int parseMinute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    /** {@code 00:00} as an end is the end of the day. */
    private static int parseEndMinute(String time) {
        int minute = parseMinute(time);
        return minute == 0 ? DaySpan.MINUTES_OF_DAY : minute;
    }

    static String format(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** The error of a span that does not end after its start. */
    static List<FieldError> orderFaults(String from, String to, String pointer) {
        return parseMinute(from) < parseEndMinute(to) ? List.of()
                : List.of(new FieldError(pointer + "/to", "out-of-range", "after from is expected"));
    }

    /** One error for each span that overlaps an earlier span of the same day. */
    static List<FieldError> overlapFaults(List<DaySpan> spans, String pointer) {
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            if (spans.subList(0, i).stream().anyMatch(span::overlaps)) {
                faults.add(new FieldError(pointer, "overlap", "two spans of one day overlap"));
            }
        }
        return faults;
    }
}
