package dev.karigar.services.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.kernel.TimeRange;
import dev.karigar.platform.FilteredPageLoader;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearchResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Searches listings. */
@Singleton
public final class SearchListings {

    private final Listings listings;
    private final Calendars calendars;
    private final Clock clock;

    SearchListings(Listings listings, Calendars calendars, Clock clock) {
        this.listings = listings;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Page<ListingSearchResult> search(ListingSearch search, PageRequest page) {
        var range = search.availableIn();
        if (range == null) {
            return Page.of(listings.search(search, page.after(), page.limit() + 1), page.limit(), ListingSearchResult::sortKey);
        }
        return new FilteredPageLoader<>((after, limit) -> listings.search(search, after, limit), found -> availableAmong(found, range),
                ListingSearchResult::sortKey).page(page);
    }

    private List<ListingSearchResult> availableAmong(List<ListingSearchResult> candidates, TimeRange range) {
        var providers = candidates.stream().map(found -> found.listing().providerId()).distinct().toList();
        var byProvider = calendars.find(providers, range.start(), range.end());
        return candidates.stream().filter(found -> {
            var calendar = byProvider.get(found.listing().providerId());
            return calendar != null
                    && calendar.hasFreeStart(range.start(), range.end(), found.listing().terms().slotRules(null), clock.instant());
        }).toList();
    }
}
