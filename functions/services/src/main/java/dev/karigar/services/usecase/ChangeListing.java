package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Outcome;
import dev.karigar.kernel.Role;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.services.domain.Listing;
import dev.karigar.services.domain.ListingPatch;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Updates or deletes a listing for its provider or for an administrator. */
@Singleton
public final class ChangeListing {

    private final Listings listings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ChangeListing(Listings listings, UnitOfWork unitOfWork, Clock clock) {
        this.listings = listings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @param expectedVersion the version that the change is based on; null skips the check */
    public Outcome<ListingSearchResult, ServicesRejection> update(Actor actor, UUID id, ListingPatch patch,
            @Nullable Long expectedVersion) {
        return unitOfWork.run(() -> permitted(actor, id).then(listing -> {
            if (expectedVersion != null && expectedVersion != listing.version()) {
                return Outcome.rejected(new ServicesRejection.StaleVersion());
            }
            return switch (listings.save(listing.with(patch, clock.instant()))) {
                case DONE -> Outcome.ok(listings.find(id).orElseThrow());
                case STALE -> Outcome.rejected(new ServicesRejection.StaleVersion());
                case UNKNOWN_CATEGORY -> Outcome.rejected(new ServicesRejection.UnknownCategory());
            };
        }));
    }

    /** Marks the listing as deleted. Its bookings are not affected. */
    public Outcome<Listing, ServicesRejection> delete(Actor actor, UUID id) {
        return unitOfWork.run(() -> permitted(actor, id).map(listing -> {
            listings.delete(id, clock.instant());
            return listing;
        }));
    }

    /** Reports an inactive listing as not found to other users, because its existence is private. */
    private Outcome<Listing, ServicesRejection> permitted(Actor actor, UUID id) {
        var found = listings.find(id).map(ListingSearchResult::listing);
        if (found.isEmpty()) {
            return Outcome.rejected(new ServicesRejection.NotFound());
        }
        var listing = found.get();
        return actor.is(listing.providerId()) || actor.has(Role.ADMIN) ? Outcome.ok(listing)
                : Outcome.rejected(listing.active() ? new ServicesRejection.Forbidden() : new ServicesRejection.NotFound());
    }
}
