package dev.karigar.services.domain;

import dev.karigar.kernel.Money;
import java.util.List;
import java.util.UUID;

/** All that a provider says of a listing. Times in minutes. */
public record ListingTerms(UUID categoryId, String title, String description, Money basePrice, PricingUnit pricingUnit,
        List<PricingOption> pricingOptions, CoverageArea coverage, int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes,
        int minNoticeMinutes, boolean instantBooking, CancellationPolicy cancellationPolicy) {

    public ListingTerms {
        pricingOptions = List.copyOf(pricingOptions);
    }
}
