package dev.karigar.platform;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list of which only some rows are wanted, and what decides costs more than a condition in SQL: candidates are
 * read in batches and sifted.
 *
 * @param candidates the list before sifting
 * @param sift       what is wanted of a batch, in its order
 */
public record FilteredPageLoader<T>(Candidates<T> candidates, UnaryOperator<List<T>> sift, Function<? super T, List<String>> sortKey) {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 5;

    /** Reads a list from a place on. */
    public interface Candidates<T> {

        /**
         * @param after sort key to go on behind, or null for the start
         * @param most  how many rows at most
         */
        List<T> read(@Nullable List<String> after, int most);
    }

    /**
     * Where little is wanted, a page may hold fewer than its limit, even none, and still have a next one: no request reads
     * more than {@value #MOST_BATCHES} batches.
     */
    public Page<T> page(PageRequest page) {
        var found = new ArrayList<T>();
        var after = page.after();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var read = candidates.read(after, BATCH);
            found.addAll(sift.apply(read));
            if (found.size() > page.limit()) {
                return Page.of(found, page.limit(), sortKey);
            }
            if (read.size() < BATCH) {
                return new Page<>(found, null);
            }
            after = sortKey.apply(read.getLast());
        }
        return new Page<>(found, after);
    }
}
