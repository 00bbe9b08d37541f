package dev.karigar.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, by keyset pagination.
 *
 * @param items the items, in the order of the list
 * @param next  the sort key of the last item if more follow, otherwise null; clients get it as an opaque cursor
 */
public record Page<T>(List<T> items, @Nullable List<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    public <U> Page<U> map(Function<? super T, ? extends U> mapping) {
        return new Page<>(items.stream().<U>map(mapping).toList(), next);
    }

    /** A page of at most {@code limit} items of up to {@code limit + 1} rows read: the additional row shows that more follow. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, List<String>> sortKey) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Page<>(shown, sortKey.apply(shown.getLast()));
    }
}
