package dev.karigar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilteredPageLoaderTest {

    private int reads;

    private FilteredPageLoader<Integer> numbers(int count, Predicate<Integer> filter) {
        FilteredPageLoader.Candidates<Integer> candidates = (after, limit) -> {
            reads++;
            return IntStream.rangeClosed(1, count)
                    .boxed()
                    .filter(n -> after == null || n > Integer.parseInt(after.getFirst()))
                    .limit(limit)
                    .toList();
        };
        return new FilteredPageLoader<>(candidates, batch -> batch.stream().filter(filter).toList(), n -> List.of(n.toString()));
    }

    private static List<List<Integer>> allPages(FilteredPageLoader<Integer> loader, int limit) {
        var pages = new ArrayList<List<Integer>>();
        @Nullable
        List<String> after = null;
        do {
            var page = loader.page(new PageRequest(limit, after));
            pages.add(page.items());
            after = page.next();
        } while (after != null);
        return pages;
    }

    @Test
    void pages_have_the_accepted_items_in_order_and_each_once() {
        var pages = allPages(numbers(250, n -> n % 7 == 0), 10);

        assertThat(pages.stream().flatMap(List::stream)).isEqualTo(IntStream.rangeClosed(1, 35).mapToObj(n -> 7 * n).toList());
        assertThat(pages).extracting(List::size).containsExactly(10, 10, 10, 5);
    }

    @Test
    void a_full_last_page_has_no_next_one() {
        assertThat(allPages(numbers(20, _ -> true), 10)).extracting(List::size).containsExactly(10, 10);
        assertThat(allPages(numbers(100, n -> n <= 10), 10)).extracting(List::size).containsExactly(10);
    }

    @Test
    void a_page_reads_at_most_five_batches_and_the_next_one_continues() {
        var pages = numbers(620, n -> n > 600);
        var first = pages.page(new PageRequest(10, null));

        assertThat(reads).isEqualTo(5);
        assertThat(first).isEqualTo(new Page<>(List.of(), List.of("500")));
        assertThat(pages.page(new PageRequest(10, first.next())).items()).containsExactly(601, 602, 603, 604, 605, 606, 607, 608, 609, 610);
    }
}
