package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookableListing;
import dev.karigar.bookings.domain.BookableListing.PricingUnit;
import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code services.bookable_listings}. */
@MappedEntity(schema = "services", value = "bookable_listings")
record BookableListingRow(@Id UUID listingId, UUID providerId, String title, long basePriceAmount, String basePriceCurrency,
        PricingUnit pricingUnit, int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes, int minNoticeMinutes,
        boolean instantBooking, String cancellationPolicy, @Nullable Double coverageLat, @Nullable Double coverageLng,
        @Nullable Double coverageRadiusKm, @MappedProperty("is_active") boolean active) {

    /** A listing without a complete coverage area is bookable at any place. */
    BookableListing listing() {
        var radius = coverageLat == null || coverageLng == null || coverageRadiusKm == null ? 0 : coverageRadiusKm;
        var centre = coverageLat == null || coverageLng == null || coverageRadiusKm == null ? null : new GeoPoint(coverageLat, coverageLng);
        return new BookableListing(listingId, providerId, title, Money.of(basePriceAmount, basePriceCurrency), pricingUnit,
                Duration.ofMinutes(durationMinutes), Duration.ofMinutes(bufferBeforeMinutes), Duration.ofMinutes(bufferAfterMinutes),
                Duration.ofMinutes(minNoticeMinutes), instantBooking, cancellationPolicy, centre, radius);
    }
}
