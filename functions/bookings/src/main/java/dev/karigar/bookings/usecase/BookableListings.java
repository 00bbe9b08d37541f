package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.PricingOption;
import java.util.Optional;
import java.util.UUID;

/** Listings that take bookings, as the services group publishes them. */
public interface BookableListings {

    Optional<BookableListing> find(UUID listingId);

    Optional<PricingOption> pricingOption(UUID listingId, UUID optionId);
}
