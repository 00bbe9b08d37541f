package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values: which JSON type each Java type takes, and whether the text in it reads as one. */
final class ScalarTypes {

    private static final Pattern RFC_3339 = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private ScalarTypes() {
    }

    static Optional<FieldError> fault(JsonNode node, Class<?> type, String pointer) {
        if (type == boolean.class || type == Boolean.class) {
            return expect(node.isBoolean(), pointer, "true or false is expected");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(node, type, pointer);
        }
        if (!node.isString()) {
            return expect(false, pointer, "a string is expected");
        }
        if (node.getStringValue().indexOf(0) >= 0) {
            return Optional.of(AnyJson.nul(pointer));
        }
        return text(node.getStringValue(), type, pointer);
    }

    private static Optional<FieldError> expect(boolean holds, String pointer, String detail) {
        return holds ? Optional.empty() : Optional.of(new FieldError(pointer, "invalid-type", detail));
    }

    private static Optional<FieldError> number(JsonNode node, Class<?> type, String pointer) {
        if (!node.isNumber()) {
            return expect(false, pointer, "a number is expected");
        }
        var value = node.getBigDecimalValue();
        boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class || type == short.class
                || type == Short.class;
        if (whole && value.stripTrailingZeros().scale() > 0) {
            return expect(false, pointer, "a whole number is expected");
        }
        boolean small = type == int.class || type == Integer.class || type == short.class || type == Short.class;
        var limit = small ? BigDecimal.valueOf(Integer.MAX_VALUE) : MOST;
        return value.abs().compareTo(limit) > 0 ? Optional.of(new FieldError(pointer, "out-of-range", "the number is too large"))
                : Optional.empty();
    }

    private static Optional<FieldError> text(String text, Class<?> type, String pointer) {
        if (type.isEnum()) {
            boolean known = Arrays.stream(type.getEnumConstants()).anyMatch(value -> ((Enum<?>) value).name().equals(text));
            return known ? Optional.empty()
                    : Optional.of(new FieldError(pointer, "unknown-value", "one of " + names(type) + " is expected"));
        }
        if (type == UUID.class) {
            return form(UUID_FORM.matcher(text).matches(), pointer, "an id (a UUID) is expected");
        }
        if (type == Instant.class) {
            return form(RFC_3339.matcher(text).matches() && reads(text, Instant::parse), pointer,
                    "an RFC 3339 time is expected, 2026-11-22T18:20:00Z");
        }
        if (type == LocalDate.class) {
            return form(DATE.matcher(text).matches() && reads(text, LocalDate::parse), pointer, "a date is expected, 2026-11-22");
        }
        if (type == LocalTime.class) {
            return form(reads(text, LocalTime::parse), pointer, "a time of day is expected, 09:30");
        }
        return Optional.empty();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).collect(Collectors.joining(", "));
    }

    private static boolean reads(String text, Function<String, ?> reader) {
        try {
            var _ = reader.apply(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<FieldError> form(boolean holds, String pointer, String detail) {
        return holds ? Optional.empty() : Optional.of(new FieldError(pointer, "invalid-format", detail));
    }
}
