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
 * The properties of a listing that a booking depends on.
 *
 * @param length   of a booking, unless the request or the pricing option has another
 * @param notice   minimum time between the request and the start
 * @param instant  whether a request is accepted without the provider's answer
 * @param centre   of the covered area; null if unknown, and then every place is covered
 * @param radiusKm of the covered area
 */
public record BookableListing(UUID id, UUID providerId, String title, Money basePrice, PricingUnit unit, Duration length,
        Duration bufferBefore, Duration bufferAfter, Duration notice, boolean instant, String cancellationPolicy, @Nullable GeoPoint centre,
        double radiusKm) {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60L);

    public enum PricingUnit {
        HOUR,
        VISIT,
        DAY,
        FIXED
    }

    /**
     * A package offered instead of the base price: "deep cleaning, three rooms".
     *
     * @param price  for the whole booking, whatever its length
     * @param length null for the listing's length
     */
    public record PricingOption(UUID id, Money price, @Nullable Duration length) {
    }

    public boolean covers(GeoPoint point) {
        return centre == null || centre.distanceKmTo(point) <= radiusKm;
    }

    public BookingPeriod periodOf(BookingRequest request, @Nullable PricingOption option) {
        var defaultLength = option == null ? length : Objects.requireNonNullElse(option.length(), length);
        return BookingPeriod.of(request.start(), Objects.requireNonNullElse(request.length(), defaultLength), bufferBefore, bufferAfter);
    }

    /**
     * An option has one price. HOUR is charged by the minute, rounded half up to the currency's minor unit; DAY is charged for
     * each day begun.
     */
    public Money priceOf(Duration bookedLength, @Nullable PricingOption option) {
        if (option != null) {
            return option.price();
        }
        var minutes = BigDecimal.valueOf(bookedLength.toMinutes());
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
