package dev.karigar.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Texts of single values in bodies and queries: ids, times and dates. Each method is empty for a text that is not such a value; the
 * {@code …_RULE} constants are the sentences for a client developer.
 */
public final class WireFormats {

    public static final String ID_RULE = "an id (a UUID) is expected";
    public static final String INSTANT_RULE = "an RFC 3339 time is expected, 2026-11-22T18:20:00Z";
    public static final String DATE_RULE = "a date is expected, 2026-11-22";
    public static final String TIME_OF_DAY_RULE = "a time of day is expected, 09:30";

    // UUID.fromString also reads 1-1-1-1-1, Instant.parse times without seconds and years of ten digits.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern INSTANT = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WireFormats() {
    }

    public static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** RFC 3339 with {@code Z} or an offset. */
    public static Optional<Instant> instant(String text) {
        return INSTANT.matcher(text).matches() ? parse(text, Instant::parse) : Optional.empty();
    }

    /** RFC 3339 full-date. */
    public static Optional<LocalDate> date(String text) {
        return DATE.matcher(text).matches() ? parse(text, LocalDate::parse) : Optional.empty();
    }

    public static Optional<LocalTime> timeOfDay(String text) {
        return parse(text, LocalTime::parse);
    }

    private static <T> Optional<T> parse(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            // It has the form of a date and is none, such as February 30.
            return Optional.empty();
        }
    }
}
