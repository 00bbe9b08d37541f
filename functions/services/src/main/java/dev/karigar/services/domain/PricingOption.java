package dev.karigar.services.domain;

import dev.karigar.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed price that a requester can choose instead of the base price.
 *
 * @param durationMinutes duration of a booking with this option; null means the listing's own duration
 */
public record PricingOption(UUID id, String name, Money price, @Nullable Integer durationMinutes) {
}
