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

    private FilteredPageLoader<Integer> numbers(int count, Predicate<Integer> wanted) {
        FilteredPageLoader.Candidates<Integer> candidates = (after, most) -> {
            reads++;
            return IntStream.rangeClosed(1, count)
                    .boxed()
                    .filter(n -> after == null || n > Integer.parseInt(after.getFirst()))
                    .limit(most)
                    .toList();
        };
        return new FilteredPageLoader<>(candidates, batch -> batch.stream().filter(wanted).toList(), n -> List.of(n.toString()));
    }

    private static List<List<Integer>> walk(FilteredPageLoader<Integer> pages, int limit) {
        var seen = new ArrayList<List<Integer>>();
        @Nullable
        List<String> after = null;
        do {
            var page = pages.page(new PageRequest(limit, after));
            seen.add(page.items());
            after = page.next();
        } while (after != null);
        return seen;
    }

    @Test
    void pages_hold_what_is_wanted_in_order_and_each_once() {
        var pages = walk(numbers(250, n -> n % 7 == 0), 10);

        assertThat(pages.stream().flatMap(List::stream)).isEqualTo(IntStream.rangeClosed(1, 35).mapToObj(n -> 7 * n).toList());
        assertThat(pages).extracting(List::size).containsExactly(10, 10, 10, 5);
    }

    @Test
    void the_last_page_says_so_even_when_it_is_full() {
        assertThat(walk(numbers(20, _ -> true), 10)).extracting(List::size).containsExactly(10, 10);
        assertThat(walk(numbers(100, n -> n <= 10), 10)).extracting(List::size).containsExactly(10);
    }

    @Test
    void a_page_gives_up_after_five_batches_and_the_next_goes_on() {
        var pages = numbers(620, n -> n > 600);
        var first = pages.page(new PageRequest(10, null));

        assertThat(reads).isEqualTo(5);
        assertThat(first).isEqualTo(new Page<>(List.of(), List.of("500")));
        assertThat(pages.page(new PageRequest(10, first.next())).items()).containsExactly(601, 602, 603, 604, 605, 606, 607, 608, 609, 610);
    }
}
