package dev.karigar.services.domain;

import dev.karigar.kernel.Money;
import dev.karigar.scheduling.SlotRules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a provider declares about a listing. Times are in minutes. */
public record ListingTerms(UUID categoryId, String title, String description, Money basePrice, PricingUnit pricingUnit,
        List<PricingOption> pricingOptions, CoverageArea coverage, int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes,
        int minNoticeMinutes, boolean instantBooking, CancellationPolicy cancellationPolicy) {

    public ListingTerms {
        pricingOptions = List.copyOf(pricingOptions);
    }

    /** @param requestedMinutes duration of the booking; null means the listing's own duration */
    public SlotRules slotRules(@Nullable Integer requestedMinutes) {
        return SlotRules.ofMinutes(requestedMinutes == null ? durationMinutes : requestedMinutes, bufferBeforeMinutes, bufferAfterMinutes,
                minNoticeMinutes);
    }
}
