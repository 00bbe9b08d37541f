package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anybody looks at a listing; an inactive one only its provider and administrators. */
@Singleton
public final class ShowListing {

    private final Listings listings;

    ShowListing(Listings listings) {
        this.listings = listings;
    }

    public Outcome<ListingSearchResult, ServicesRejection> show(@Nullable Actor actor, UUID id) {
        return listings.show(id)
                .filter(found -> found.listing().active() || isInsider(actor, found))
                .<Outcome<ListingSearchResult, ServicesRejection>>map(Outcome::ok)
                .orElse(Outcome.rejected(new ServicesRejection.NotFound()));
    }

    private static boolean isInsider(@Nullable Actor actor, ListingSearchResult found) {
        return actor != null && (actor.is(found.listing().providerId()) || actor.has(Role.ADMIN));
    }
}
