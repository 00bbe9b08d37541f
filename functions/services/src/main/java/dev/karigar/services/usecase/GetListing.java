package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one listing. An inactive listing is visible to its provider and to administrators only. */
@Singleton
public final class GetListing {

    private final Listings listings;

    GetListing(Listings listings) {
        this.listings = listings;
    }

    public Outcome<ListingSearchResult, ServicesRejection> get(@Nullable Actor actor, UUID id) {
        return listings.find(id)
                .filter(found -> found.listing().active() || maySeeInactive(actor, found))
                .<Outcome<ListingSearchResult, ServicesRejection>>map(Outcome::ok)
                .orElse(Outcome.rejected(new ServicesRejection.NotFound()));
    }

    private static boolean maySeeInactive(@Nullable Actor actor, ListingSearchResult found) {
        return actor != null && (actor.is(found.listing().providerId()) || actor.has(Role.ADMIN));
    }
}
