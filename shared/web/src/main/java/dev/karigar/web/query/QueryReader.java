package dev.karigar.web.query;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.TimeRange;
import dev.karigar.web.json.WireFormats;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parses the query values of one request and collects every error, so that a client developer sees all of them in one answer. Each
 * method returns null for a missing value and for an invalid one; {@link #throwIfInvalid()} ends the reading.
 */
public final class QueryReader {

    // BigDecimal also reads exponents of any size.
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,15})?");
    private static final Duration MAX_TIME_RANGE = Duration.ofDays(62);

    private final List<FieldError> errors = new ArrayList<>();

    public void addError(String name, String code, String detail) {
        errors.add(new FieldError("/" + name, code, detail));
    }

    /** @throws ProblemException 422 {@code validation-failed} with all errors, when there are any */
    public void throwIfInvalid() {
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    public @Nullable UUID id(String name, @Nullable String value) {
        return formatted(name, value, WireFormats::id, WireFormats.ID_RULE);
    }

    public @Nullable Instant instant(String name, @Nullable String value) {
        // A plus sign that the client did not percent-encode is decoded to a space.
        return formatted(name, value == null ? null : value.replace(' ', '+'), WireFormats::instant, WireFormats.INSTANT_RULE);
    }

    private <T> @Nullable T formatted(String name, @Nullable String value, Function<String, Optional<T>> format, String rule) {
        if (value == null) {
            return null;
        }
        var parsed = format.apply(value);
        if (parsed.isEmpty()) {
            addError(name, "invalid-format", rule);
        }
        return parsed.orElse(null);
    }

    /** {@code lat,lng} in degrees. */
    public @Nullable GeoPoint point(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        var parts = value.split(",", -1);
        if (parts.length != 2 || !isDecimal(parts[0]) || !isDecimal(parts[1])) {
            addError(name, "invalid-format", "lat,lng in degrees is expected, 52.52,13.40");
            return null;
        }
        double lat = Double.parseDouble(parts[0].strip());
        double lng = Double.parseDouble(parts[1].strip());
        if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
            addError(name, "out-of-range", "lat is -90 to 90, lng -180 to 180");
            return null;
        }
        return new GeoPoint(lat, lng);
    }

    public @Nullable BigDecimal decimal(String name, @Nullable String value, String min, String max) {
        if (value == null) {
            return null;
        }
        if (!isDecimal(value)) {
            addError(name, "invalid-format", "a number is expected");
            return null;
        }
        var number = new BigDecimal(value.strip());
        if (number.compareTo(new BigDecimal(min)) < 0 || number.compareTo(new BigDecimal(max)) > 0) {
            addError(name, "out-of-range", min + " to " + max + " is expected");
            return null;
        }
        return number;
    }

    private static boolean isDecimal(String text) {
        return DECIMAL.matcher(text.strip()).matches();
    }

    /** A range of at most 62 days. A client sends both ends or neither. */
    public @Nullable TimeRange timeRange(String startName, @Nullable String startValue, String endName, @Nullable String endValue) {
        var start = instant(startName, startValue);
        var end = instant(endName, endValue);
        if ((startValue == null) != (endValue == null)) {
            addError(startValue == null ? startName : endName, "required", "a time range has two ends");
        }
        if (start == null || end == null) {
            return null;
        }
        if (!start.isBefore(end) || Duration.between(start, end).compareTo(MAX_TIME_RANGE) > 0) {
            addError(endName, "out-of-range", "after " + startName + " and at most 62 days after it is expected");
            return null;
        }
        return new TimeRange(start, end);
    }

    /** One of the constants, in lower case on the wire. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Class<E> type) {
        return oneOf(name, value, EnumSet.allOf(type));
    }

    /** One of some constants, in lower case on the wire. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String value, Set<E> accepted) {
        return value == null ? null : constant(name, value, accepted, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** Constants separated by commas, in upper case on the wire as in bodies; all of them when there is no value. */
    public <E extends Enum<E>> Set<E> someOf(String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return EnumSet.allOf(type);
        }
        var chosen = EnumSet.noneOf(type);
        for (var item : value.split(",", -1)) {
            var constant = constant(name, item.strip(), Arrays.asList(type.getEnumConstants()), Enum::name);
            if (constant == null) {
                break;
            }
            chosen.add(constant);
        }
        return chosen;
    }

    private <E extends Enum<E>> @Nullable E constant(String name, String value, Collection<E> accepted, Function<E, String> wireName) {
        for (var constant : accepted) {
            if (wireName.apply(constant).equals(value)) {
                return constant;
            }
        }
        var names = accepted.stream().map(wireName).collect(Collectors.joining(", "));
        addError(name, "unknown-value", "one of " + names + " is expected");
        return null;
    }

    /** Stripped text of at most {@code maxLength} characters; blank is null. */
    public @Nullable String text(String name, @Nullable String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > maxLength) {
            addError(name, "invalid-length", "at most " + maxLength + " characters are expected");
            return null;
        }
        return value.strip();
    }
}
