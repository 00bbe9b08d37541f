package dev.karigar.bookings.domain;

import dev.karigar.kernel.Money;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package a listing offers beside its plain price: "deep cleaning, three rooms".
 *
 * @param price  for all of it, however long it takes
 * @param length null when it takes as long as the listing says
 */
public record PricingOption(UUID id, Money price, @Nullable Duration length) {
}
