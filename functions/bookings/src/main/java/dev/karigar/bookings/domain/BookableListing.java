package dev.karigar.bookings.domain;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing as far as a booking needs it.
 *
 * @param length       of a job, unless the requester says otherwise
 * @param notice       how long ahead a job must be asked for
 * @param instant      whether a request is accepted without asking the provider
 * @param centre       of the area the provider covers; null when it is not known
 * @param radiusKm     of that area
 */
public record BookableListing(UUID id, UUID providerId, String title, Money basePrice, PricingUnit unit, Duration length,
        Duration bufferBefore, Duration bufferAfter, Duration notice, boolean instant, String cancellationPolicy, @Nullable GeoPoint centre,
        double radiusKm) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60L);

    public boolean covers(GeoPoint point) {
        return centre == null || centre.distanceKmTo(point) <= radiusKm;
    }

    public BookingPeriod timeOf(BookingRequest wish, @Nullable PricingOption option) {
        var usual = option == null ? length : Objects.requireNonNullElse(option.length(), length);
        return BookingPeriod.of(wish.start(), Objects.requireNonNullElse(wish.length(), usual), bufferBefore, bufferAfter);
    }

    /** An option's price is for all of it; an hour's is by the minute, half a minor unit rounded up; a begun day is a day. */
    public Money priceOf(Duration length, @Nullable PricingOption option) {
        if (option != null) {
            return option.price();
        }
        var minutes = BigDecimal.valueOf(length.toMinutes());
        return switch (unit) {
            case HOUR -> new Money(BigDecimal.valueOf(basePrice.amount())
                    .multiply(minutes)
                    .divide(MINUTES_PER_HOUR, 0, RoundingMode.HALF_UP)
                    .longValueExact(), basePrice.currency());
            case DAY -> basePrice.times(minutes.divide(MINUTES_PER_DAY, 0, RoundingMode.CEILING));
            case VISIT, FIXED -> basePrice;
        };
    }
}
