package dev.karigar.services.usecase;

import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearch;
import dev.karigar.services.domain.ListingSearchResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The listings that are not deleted. */
public interface Listings {

    /** A listing together with its provider. */
    Optional<ListingSearchResult> find(UUID id);

    /** The result of a write. */
    enum Saved {
        DONE,
        STALE,
        UNKNOWN_CATEGORY
    }

    Saved add(Listing listing);

    /** Updates a listing if its stored version is the one of {@code listing}, and increments the version. */
    Saved save(Listing listing);

    /** Marks a listing as deleted. */
    void delete(UUID id, Instant now);

    /**
     * One keyset page of a search.
     *
     * @param after sort key of the last listing of the page before; null for the first page
     */
    List<ListingSearchResult> search(ListingSearch search, @Nullable List<String> after, int limit);
}
