package dev.karigar.users.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.platform.FilteredPageLoader;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearchResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Anybody looks for providers. */
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

    public Page<ProviderSearchResult> search(ProviderSearch search, PageRequest page) {
        var window = search.free();
        return window == null ? Page.of(providers.find(search, page.after(), page.limit() + 1), page.limit(), ProviderSearchResult::sortKey)
                : new FilteredPageLoader<>((after, most) -> providers.find(search, after, most),
                        candidates -> freeAmong(candidates, search, window), ProviderSearchResult::sortKey).page(page);
    }

    private List<ProviderSearchResult> freeAmong(List<ProviderSearchResult> candidates, ProviderSearch search,
            ProviderSearch.Window window) {
        var ids = candidates.stream().map(candidate -> candidate.profile().id()).toList();
        var free = freeTimes.freeWithin(window, ids, search.category(), clock.instant());
        return candidates.stream().filter(candidate -> free.contains(candidate.profile().id())).toList();
    }
}
