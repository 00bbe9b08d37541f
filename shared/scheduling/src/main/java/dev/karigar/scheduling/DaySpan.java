package dev.karigar.scheduling;

/**
 * Hours of a day in local time.
 *
 * @param fromMinute minutes after midnight, 0..1439
 * @param toMinute   minutes after midnight, exclusive, up to 1440 for the end of the day
 */
public record DaySpan(int fromMinute, int toMinute) {

    public static final int MINUTES_OF_DAY = 24 * 60;

    public DaySpan {
        if (fromMinute < 0 || toMinute > MINUTES_OF_DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("a span must lie within one day and end after it starts");
        }
    }

    public boolean overlaps(DaySpan other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }
}
