package dev.karigar.services.usecase;

import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearchResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All listings that are not deleted. */
public interface Listings {

    Optional<Listing> find(UUID id);

    /** With who offers it. */
    Optional<ListingSearchResult> show(UUID id);

    /** What came of a write. */
    enum Saved {
        DONE,
        STALE,
        UNKNOWN_CATEGORY
    }

    Saved add(Listing listing);

    /** Keeps a change of the version the listing carries, one version on. */
    Saved save(Listing listing);

    void remove(UUID id, Instant now);

    /**
     * @param after sort key to go on behind
     * @param most  how many at the most
     */
    List<ListingSearchResult> search(ListingSearch search, @Nullable List<String> after, int most);
}
