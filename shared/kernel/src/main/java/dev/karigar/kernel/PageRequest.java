package dev.karigar.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit 1..100
 * @param after the sort key of the last item seen, as {@link Page#next()} gave it; null for the first page
 */
public record PageRequest(int limit, @Nullable List<String> after) {
}
