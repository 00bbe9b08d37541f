package dev.karigar.web.query;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query values and gathers every fault, so that a developer sees all of them at once. */
public final class QueryReader {

    // Java would also read NaN, Infinity, hexadecimal and type suffixes.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern RFC_3339 = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final Duration LONGEST_WINDOW = Duration.ofDays(62);

    private final List<FieldError> faults = new ArrayList<>();

    public void fault(String name, String code, String detail) {
        faults.add(new FieldError("/" + name, code, detail));
    }

    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    public @Nullable UUID id(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (!UUID_FORM.matcher(value).matches()) {
            fault(name, "invalid-format", "an id (a UUID) is expected");
            return null;
        }
        return UUID.fromString(value);
    }

    /** {@code lat,lng} in degrees. */
    public @Nullable GeoPoint point(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        var parts = value.split(",", -1);
        if (parts.length != 2 || !isDecimal(parts[0]) || !isDecimal(parts[1])) {
            fault(name, "invalid-format", "lat,lng in degrees is expected, 52.52,13.40");
            return null;
        }
        double lat = Double.parseDouble(parts[0].strip());
        double lng = Double.parseDouble(parts[1].strip());
        if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
            fault(name, "out-of-range", "lat is -90 to 90, lng -180 to 180");
            return null;
        }
        return new GeoPoint(lat, lng);
    }

    public @Nullable BigDecimal decimal(String name, @Nullable String value, String least, String most) {
        if (value == null) {
            return null;
        }
        if (!isDecimal(value)) {
            fault(name, "invalid-format", "a number is expected");
            return null;
        }
        var number = new BigDecimal(value.strip());
        if (number.compareTo(new BigDecimal(least)) < 0 || number.compareTo(new BigDecimal(most)) > 0) {
            fault(name, "out-of-range", least + " to " + most + " is expected");
            return null;
        }
        return number;
    }

    private static boolean isDecimal(String text) {
        return DECIMAL.matcher(text.strip()).matches();
    }

    public @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        // A plus sign that the client did not encode arrives as a space.
        var text = value.replace(' ', '+');
        try {
            if (RFC_3339.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // It looks like a time and is none, as February 30 is: told below.
        }
        fault(name, "invalid-format", "an RFC 3339 time is expected, 2026-11-22T18:20:00Z");
        return null;
    }

    /**
     * A stretch of time.
     *
     * @param to after from, at most 62 days
     */
    public record Window(Instant from, Instant to) {
    }

    /** Both ends or neither. */
    public @Nullable Window window(String fromName, @Nullable String fromValue, String toName, @Nullable String toValue) {
        var from = instant(fromName, fromValue);
        var to = instant(toName, toValue);
        if ((fromValue == null) != (toValue == null)) {
            fault(fromValue == null ? fromName : toName, "required", "a window has two ends");
        }
        if (from == null || to == null) {
            return null;
        }
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            fault(toName, "out-of-range", "after " + fromName + " and at most 62 days after it is expected");
            return null;
        }
        return new Window(from, to);
    }

    /** One of the constants, in lower case on the wire. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        fault(name, "unknown-value",
                "one of " + Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")) + " is expected");
        return null;
    }

    /** Stripped text of at most {@code most} characters; blank is null. */
    public @Nullable String text(String name, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > most) {
            fault(name, "invalid-length", "at most " + most + " characters are expected");
            return null;
        }
        return value.strip();
    }
}
