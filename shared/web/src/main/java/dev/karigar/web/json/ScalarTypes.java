package dev.karigar.web.json;

import dev.karigar.web.problem.FieldError;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Single values: the JSON type that each Java type is decoded from, and the format of its text. */
final class ScalarTypes {

    private static final BigDecimal MAX_NUMBER = new BigDecimal("1e15");

    private ScalarTypes() {
    }

    static Optional<FieldError> error(JsonNode node, Class<?> type, String pointer) {
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
            return Optional.of(AnyJson.nulCharacter(pointer));
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
        var limit = small ? BigDecimal.valueOf(Integer.MAX_VALUE) : MAX_NUMBER;
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
            return expectFormat(WireFormats.id(text).isPresent(), pointer, WireFormats.ID_RULE);
        }
        if (type == Instant.class) {
            return expectFormat(WireFormats.instant(text).isPresent(), pointer, WireFormats.INSTANT_RULE);
        }
        if (type == LocalDate.class) {
            return expectFormat(WireFormats.date(text).isPresent(), pointer, WireFormats.DATE_RULE);
        }
        if (type == LocalTime.class) {
            return expectFormat(WireFormats.timeOfDay(text).isPresent(), pointer, WireFormats.TIME_OF_DAY_RULE);
        }
        return Optional.empty();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(value -> ((Enum<?>) value).name()).collect(Collectors.joining(", "));
    }

    private static Optional<FieldError> expectFormat(boolean holds, String pointer, String detail) {
        return holds ? Optional.empty() : Optional.of(new FieldError(pointer, "invalid-format", detail));
    }
}
