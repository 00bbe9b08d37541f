package dev.karigar.users.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.kernel.SiftedPages;
import dev.karigar.users.domain.FoundProvider;
import dev.karigar.users.domain.ProviderSearch;
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

    public Page<FoundProvider> search(ProviderSearch search, PageRequest page) {
        var window = search.free();
        return window == null
                ? Page.of(providers.find(search, page.after(), page.limit() + 1), page.limit(), FoundProvider::sortKey)
                : new SiftedPages<>((after, most) -> providers.find(search, after, most),
                        candidates -> freeAmong(candidates, search, window), FoundProvider::sortKey).page(page);
    }

    private List<FoundProvider> freeAmong(List<FoundProvider> candidates, ProviderSearch search, ProviderSearch.Window window) {
        var ids = candidates.stream().map(candidate -> candidate.profile().id()).toList();
        var free = freeTimes.freeWithin(window, ids, search.category(), clock.instant());
        return candidates.stream().filter(candidate -> free.contains(candidate.profile().id())).toList();
    }
}
