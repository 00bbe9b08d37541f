package dev.karigar.services.domain;

import dev.karigar.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed price a customer can choose instead of the base price.
 *
 * @param durationMinutes when it takes another time than the listing says
 */
public record PricingOption(UUID id, String name, Money price, @Nullable Integer durationMinutes) {
}
