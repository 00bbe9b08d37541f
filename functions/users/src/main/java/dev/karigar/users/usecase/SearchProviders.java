package dev.karigar.users.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.users.domain.FoundProvider;
import dev.karigar.users.domain.ProviderSearch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Anybody looks for providers. */
@Singleton
public final class SearchProviders {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 5;

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
                : free(search, window, page);
    }

    /**
     * Calendars are read in batches of candidates. Where few are free, a page may hold fewer than its limit, even none, and
     * still have a next one: no request reads more than {@value #MOST_BATCHES} batches.
     */
    private Page<FoundProvider> free(ProviderSearch search, ProviderSearch.Window window, PageRequest page) {
        var found = new ArrayList<FoundProvider>();
        var after = page.after();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var candidates = providers.find(search, after, BATCH);
            found.addAll(freeAmong(candidates, search, window));
            if (found.size() > page.limit()) {
                return Page.of(found, page.limit(), FoundProvider::sortKey);
            }
            if (candidates.size() < BATCH) {
                return new Page<>(found, null);
            }
            after = candidates.getLast().sortKey();
        }
        return new Page<>(found, after);
    }

    private List<FoundProvider> freeAmong(List<FoundProvider> candidates, ProviderSearch search, ProviderSearch.Window window) {
        var ids = candidates.stream().map(candidate -> candidate.profile().id()).toList();
        var free = freeTimes.freeWithin(window, ids, search.category(), clock.instant());
        return candidates.stream().filter(candidate -> free.contains(candidate.profile().id())).toList();
    }
}
