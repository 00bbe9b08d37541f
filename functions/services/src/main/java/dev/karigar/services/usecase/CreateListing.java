package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.ListingTerms;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates a listing for the calling provider. */
@Singleton
public final class CreateListing {

    private final Listings listings;
    private final ProviderLocations locations;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    CreateListing(Listings listings, ProviderLocations locations, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.listings = listings;
        this.locations = locations;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param coverage null means the area of the provider profile
     * @param terms    builds the listing's terms from its coverage area
     */
    public Outcome<ListingSearchResult, ServicesRejection> create(Actor actor, @Nullable CoverageArea coverage,
            Function<CoverageArea, ListingTerms> terms, boolean active) {
        return unitOfWork.run(() -> {
            var area = coverage == null ? locations.findCoverage(actor.userId()).orElse(null) : coverage;
            if (area == null) {
                return Outcome.rejected(new ServicesRejection.MissingCoverageArea());
            }
            var now = clock.instant();
            var listing = new Listing(ids.next(), actor.userId(), terms.apply(area), active, null, 1, now, now);
            if (listings.add(listing) == Listings.Saved.UNKNOWN_CATEGORY) {
                return Outcome.rejected(new ServicesRejection.UnknownCategory());
            }
            return Outcome.ok(listings.find(listing.id()).orElseThrow());
        });
    }
}
