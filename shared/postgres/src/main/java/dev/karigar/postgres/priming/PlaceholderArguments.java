package dev.karigar.postgres.priming;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.ExecutableMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes up arguments for a repository method: a fixed value for each simple type, rows and lists from their parts. */
final class PlaceholderArguments {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(Map.entry(UUID.class, new UUID(0, 0)),
            Map.entry(String.class, "none"), Map.entry(Instant.class, Instant.EPOCH), Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON), Map.entry(Duration.class, Duration.ZERO),
            Map.entry(BigDecimal.class, BigDecimal.ONE), Map.entry(int.class, 1), Map.entry(Integer.class, 1), Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L), Map.entry(double.class, 1.0), Map.entry(Double.class, 1.0), Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true), Map.entry(byte[].class, new byte[0]), Map.entry(String[].class, new String[]{"none"}));

    private PlaceholderArguments() {
    }

    static @Nullable Object[] of(ExecutableMethod<?, ?> method) {
        return all(method.getArguments());
    }

    private static @Nullable Object[] all(Argument<?>[] arguments) {
        return Arrays.stream(arguments).map(PlaceholderArguments::value).toArray();
    }

    private static @Nullable Object value(Argument<?> argument) {
        var type = argument.getType();
        var simple = VALUES.get(type);
        if (simple != null) {
            return simple;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return elements(argument);
        }
        return BeanIntrospector.SHARED.findIntrospection(type).map(PlaceholderArguments::row).orElse(null);
    }

    private static Iterable<?> elements(Argument<?> argument) {
        var element = argument.getFirstTypeVariable().map(PlaceholderArguments::value).orElse(null);
        if (Set.class.isAssignableFrom(argument.getType())) {
            return element == null ? Set.of() : Set.of(element);
        }
        return element == null ? List.of() : List.of(element);
    }

    private static Object row(BeanIntrospection<?> introspection) {
        return introspection.instantiate(all(introspection.getConstructorArguments()));
    }
}
