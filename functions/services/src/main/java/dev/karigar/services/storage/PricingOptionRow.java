package dev.karigar.services.storage;

import dev.karigar.kernel.Money;
import dev.karigar.services.domain.PricingOption;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code services.pricing_options}. */
@MappedEntity(schema = "services", value = "pricing_options")
record PricingOptionRow(@Id UUID id, UUID listingId, int position, String name, long priceAmount, String priceCurrency,
        @Nullable Integer durationMinutes) {

    static PricingOptionRow of(UUID listingId, int position, PricingOption option) {
        return new PricingOptionRow(option.id(), listingId, position, option.name(), option.price().amount(),
                option.price().currency().getCurrencyCode(), option.durationMinutes());
    }

    PricingOption option() {
        return new PricingOption(id, name, Money.of(priceAmount, priceCurrency), durationMinutes);
    }
}
