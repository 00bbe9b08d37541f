package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookableListing.PricingOption;
import java.util.Optional;
import java.util.UUID;

/** Active listings, as published by the services group. */
public interface BookableListings {

    Optional<BookableListing> find(UUID listingId);

    Optional<PricingOption> pricingOption(UUID listingId, UUID optionId);
}
