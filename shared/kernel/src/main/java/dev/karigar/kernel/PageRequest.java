package dev.karigar.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that a caller requests.
 *
 * @param limit 1..100
 * @param after {@link Page#next()} of the page before; null for the first page
 */
public record PageRequest(int limit, @Nullable List<String> after) {
}
