package dev.karigar.users.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.kernel.TimeRange;
import dev.karigar.platform.FilteredPageLoader;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches for providers. */
@Singleton
public final class SearchProviders {

    private final Providers providers;
    private final FreeTimes freeTimes;
    private final Clock clock;

    SearchProviders(Providers providers, FreeTimes freeTimes, Clock clock) {
        this.providers = providers;
        this.freeTimes = freeTimes;
        this.clock = clock;
    }

    /** All users with a provider profile. */
    public interface Providers {

        /**
         * Finds the providers that match the search, without regard to {@link ProviderSearch#free()}, in the search's order.
         *
         * @param after sort key of the last result of the page before; null for the first page
         */
        List<ProviderSearchResult> find(ProviderSearch search, @Nullable List<String> after, int limit);
    }

    /** Calendars of providers. */
    public interface FreeTimes {

        /**
         * The given providers that have a free slot in the time range, long enough for one of their listings.
         *
         * @param category restricts the listings; null for all
         */
        Set<UUID> freeWithin(TimeRange range, Collection<UUID> providers, @Nullable UUID category, Instant now);
    }

    public Page<ProviderSearchResult> search(ProviderSearch search, PageRequest page) {
        var range = search.free();
        if (range == null) {
            return Page.of(providers.find(search, page.after(), page.limit() + 1), page.limit(), ProviderSearchResult::sortKey);
        }
        return new FilteredPageLoader<>((after, limit) -> providers.find(search, after, limit), found -> freeAmong(found, search, range),
                ProviderSearchResult::sortKey).page(page);
    }

    private List<ProviderSearchResult> freeAmong(List<ProviderSearchResult> candidates, ProviderSearch search, TimeRange range) {
        var ids = candidates.stream().map(candidate -> candidate.profile().id()).toList();
        var free = freeTimes.freeWithin(range, ids, search.category(), clock.instant());
        return candidates.stream().filter(candidate -> free.contains(candidate.profile().id())).toList();
    }
}
