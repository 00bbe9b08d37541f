package dev.karigar.users.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.PageRequest;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.Sort;
import dev.karigar.users.domain.ProviderSearch.Window;
import dev.karigar.users.domain.ProviderSearchResult;
import dev.karigar.users.domain.PublicProfile;
import dev.karigar.users.domain.Rating;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchProvidersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Window WINDOW = new Window(CLOCK.instant(), CLOCK.instant().plusSeconds(3600));

    private final NumberedProviders providers = new NumberedProviders(1000);

    private SearchProviders searchAmong(IntPredicate free) {
        return new SearchProviders(providers,
                (window, ids, category,
                        now) -> ids.stream().filter(id -> free.test((int) id.getLeastSignificantBits())).collect(Collectors.toSet()),
                CLOCK);
    }

    private static ProviderSearch search(@Nullable Window window) {
        return new ProviderSearch(null, null, null, null, null, null, window, Sort.RATING);
    }

    private static List<Long> numbers(List<ProviderSearchResult> found) {
        return found.stream().map(provider -> provider.profile().id().getLeastSignificantBits()).toList();
    }

    @Test
    void without_a_window_calendars_are_not_asked() {
        var calendarFree = new SearchProviders(providers, (window, ids, category, now) -> {
            throw new IllegalStateException("nobody wanted to know");
        }, CLOCK);
        var page = calendarFree.search(search(null), new PageRequest(3, null));
        assertThat(numbers(page.items())).containsExactly(0L, 1L, 2L);
        assertThat(page.next()).containsExactly("2");
    }

    @Test
    void the_free_fill_a_page_from_several_batches() {
        var page = searchAmong(n -> n % 90 == 0).search(search(WINDOW), new PageRequest(3, null));
        assertThat(numbers(page.items())).containsExactly(0L, 90L, 180L);
        assertThat(page.next()).containsExactly("180");
        var next = searchAmong(n -> n % 90 == 0).search(search(WINDOW), new PageRequest(3, page.next()));
        assertThat(numbers(next.items())).containsExactly(270L, 360L, 450L);
    }

    @Test
    void where_few_are_free_a_short_page_has_a_next_one_and_in_the_end_all_are_found() {
        var rare = searchAmong(n -> n == 999);
        var first = rare.search(search(WINDOW), new PageRequest(10, null));
        assertThat(first.items()).isEmpty();
        assertThat(first.next()).containsExactly("499");
        assertThat(providers.calls).as("no request reads more than five batches").isEqualTo(5);
        var second = rare.search(search(WINDOW), new PageRequest(10, first.next()));
        assertThat(numbers(second.items())).containsExactly(999L);
    }

    @Test
    void nobody_is_shown_twice_or_left_out() {
        var found = new ArrayList<Long>();
        @Nullable
        List<String> after = null;
        do {
            var page = searchAmong(n -> n % 7 == 3).search(search(WINDOW), new PageRequest(20, after));
            found.addAll(numbers(page.items()));
            after = page.next();
        } while (after != null);
        assertThat(found).isEqualTo(IntStream.range(0, 1000).filter(n -> n % 7 == 3).mapToObj(n -> (long) n).toList());
    }

    /** Providers 0, 1, 2, … in this order. */
    private static final class NumberedProviders implements Providers {

        private final int count;
        private int calls;

        NumberedProviders(int count) {
            this.count = count;
        }

        @Override
        public List<ProviderSearchResult> find(ProviderSearch search, @Nullable List<String> after, int most) {
            calls++;
            int start = after == null ? 0 : Integer.parseInt(after.getFirst()) + 1;
            return IntStream.range(start, Math.min(count, start + most)).mapToObj(NumberedProviders::provider).toList();
        }

        private static ProviderSearchResult provider(int number) {
            var profile = new PublicProfile(new UUID(0, number), "F", "L", "F L", null, null, Set.of(), null, List.of(), null, null,
                    Rating.NONE, CLOCK.instant());
            return new ProviderSearchResult(profile, null, null, List.of(Integer.toString(number)));
        }
    }
}
