package dev.karigar.local.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Builds records as empty as their types allow: no list item, no map entry, texts without characters, null where it is declared. Times
 * have a fraction, so that a test sees whether it is cut off.
 */
final class RecordSamples {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(Map.entry(String.class, ""), Map.entry(Object.class, ""),
            Map.entry(UUID.class, new UUID(0, 0)), Map.entry(Instant.class, Instant.parse("2026-11-22T18:20:00.123456789Z")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-11-22")), Map.entry(LocalTime.class, LocalTime.parse("09:30")),
            Map.entry(BigDecimal.class, BigDecimal.ZERO), Map.entry(DayOfWeek.class, DayOfWeek.MONDAY), Map.entry(int.class, 0),
            Map.entry(Integer.class, 0), Map.entry(long.class, 0L), Map.entry(Long.class, 0L), Map.entry(double.class, 0.0),
            Map.entry(Double.class, 0.0), Map.entry(boolean.class, false), Map.entry(Boolean.class, false));

    private RecordSamples() {
    }

    static Object empty(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            Constructor<?> constructor = type
                    .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(component -> isNullable(component) ? null : value(component.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made of empty values", e);
        }
    }

    // By name: the annotation belongs to the function's class loader.
    static boolean isNullable(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return value(generic.getRawType());
        }
        if (!(type instanceof Class<?> plain)) {
            return "";
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return empty(plain);
        }
        if (Collection.class.isAssignableFrom(plain)) {
            return List.of();
        }
        if (Map.class.isAssignableFrom(plain)) {
            return Map.of();
        }
        if (!VALUES.containsKey(plain)) {
            throw new AssertionError("a response holds a " + plain + ": the wire has no shape for it");
        }
        return VALUES.get(plain);
    }
}
