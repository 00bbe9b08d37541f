package dev.karigar.services.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.services.domain.FoundListing;
import dev.karigar.services.domain.ListingSearch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Anybody looks for listings. */
@Singleton
public final class SearchListings {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 5;

    private final Listings listings;
    private final Calendars calendars;
    private final Clock clock;

    SearchListings(Listings listings, Calendars calendars, Clock clock) {
        this.listings = listings;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Page<FoundListing> search(ListingSearch search, PageRequest page) {
        var window = search.free();
        return window == null
                ? Page.of(listings.search(search, page.after(), page.limit() + 1), page.limit(), FoundListing::sortKey)
                : free(search, window, page);
    }

    /**
     * Where few listings are free, a page may hold fewer than its limit, even none, and still have a next one: no request
     * reads more than {@value #MOST_BATCHES} batches of calendars.
     */
    private Page<FoundListing> free(ListingSearch search, ListingSearch.Window window, PageRequest page) {
        var found = new ArrayList<FoundListing>();
        var after = page.after();
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            var candidates = listings.search(search, after, BATCH);
            found.addAll(freeAmong(candidates, window));
            if (found.size() > page.limit()) {
                return Page.of(found, page.limit(), FoundListing::sortKey);
            }
            if (candidates.size() < BATCH) {
                return new Page<>(found, null);
            }
            after = candidates.getLast().sortKey();
        }
        return new Page<>(found, after);
    }

    private List<FoundListing> freeAmong(List<FoundListing> candidates, ListingSearch.Window window) {
        var providers = candidates.stream().map(found -> found.listing().providerId()).distinct().toList();
        var byProvider = calendars.of(providers, window.from(), window.to());
        return candidates.stream().filter(found -> {
            var calendar = byProvider.get(found.listing().providerId());
            return calendar != null
                    && calendar.hasFreeStart(window.from(), window.to(), SlotTimes.rules(found.listing().terms(), null), clock.instant());
        }).toList();
    }
}
