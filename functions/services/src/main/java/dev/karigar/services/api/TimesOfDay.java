package dev.karigar.services.api;

import dev.karigar.scheduling.DaySpan;
import dev.karigar.web.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** Times of day as {@code HH:MM} texts, and what must hold of the spans they make. */
final class LocalTimes {

    static final String FORM = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
    static final String FORM_RULE = "a time of day is expected, 09:30; 24:00 ends a day";

    private LocalTimes() {
    }

    static int minuteOf(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    /** {@code 00:00} as an end is the end of the day. */
    static int endMinuteOf(String time) {
        int minute = minuteOf(time);
        return minute == 0 ? DaySpan.MINUTES_OF_DAY : minute;
    }

    static String text(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    static List<FieldError> faults(String from, String to, String pointer) {
        return minuteOf(from) < endMinuteOf(to) ? List.of()
                : List.of(new FieldError(pointer + "/to", "out-of-range", "after from is expected"));
    }

    /** Where spans overlap an earlier one of the same day. */
    static List<FieldError> overlaps(List<DaySpan> spans, String pointer) {
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
