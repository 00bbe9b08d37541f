package dev.karigar.platform;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Loads pages of a list with a filter that SQL cannot express: reads candidates in batches and filters each batch.
 *
 * @param candidates the list before the filter
 * @param filter     returns the accepted items of a batch, in its order
 * @param sortKey    the keyset of an item
 */
public record FilteredPageLoader<T>(Candidates<T> candidates, UnaryOperator<List<T>> filter, Function<? super T, List<String>> sortKey) {

    private static final int BATCH_SIZE = 100;
    private static final int MAX_BATCHES = 5;

    /** Reads part of a list. */
    public interface Candidates<T> {

        /**
         * @param after the sort key before the first row, or null for the start of the list
         * @param limit the maximum number of rows
         */
        List<T> read(@Nullable List<String> after, int limit);
    }

    /**
     * At most {@value #MAX_BATCHES} batches are read. If the filter accepts few candidates, a page can have fewer items than its
     * limit, even
     * none, and still have a next page.
     */
    public Page<T> page(PageRequest page) {
        var found = new ArrayList<T>();
        var after = page.after();
        for (int batch = 0; batch < MAX_BATCHES; batch++) {
            var read = candidates.read(after, BATCH_SIZE);
            found.addAll(filter.apply(read));
            if (found.size() > page.limit()) {
                return Page.of(found, page.limit(), sortKey);
            }
            if (read.size() < BATCH_SIZE) {
                return new Page<>(found, null);
            }
            after = sortKey.apply(read.getLast());
        }
        return new Page<>(found, after);
    }
}
