package dev.karigar.services.domain;

import dev.karigar.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partial update of a listing; null fields leave the current value. Times are in minutes. */
public record ListingPatch(@Nullable UUID categoryId, @Nullable String title, @Nullable String description, @Nullable Money basePrice,
        @Nullable PricingUnit pricingUnit, @Nullable List<PricingOption> pricingOptions, @Nullable CoverageArea coverage,
        @Nullable Integer durationMinutes, @Nullable Integer bufferBeforeMinutes, @Nullable Integer bufferAfterMinutes,
        @Nullable Integer minNoticeMinutes, @Nullable Boolean instantBooking, @Nullable CancellationPolicy cancellationPolicy,
        @Nullable Boolean active) {

    public ListingTerms applyTo(ListingTerms before) {
        return new ListingTerms(or(categoryId, before.categoryId()), or(title, before.title()), or(description, before.description()),
                or(basePrice, before.basePrice()), or(pricingUnit, before.pricingUnit()), or(pricingOptions, before.pricingOptions()),
                or(coverage, before.coverage()), or(durationMinutes, before.durationMinutes()),
                or(bufferBeforeMinutes, before.bufferBeforeMinutes()), or(bufferAfterMinutes, before.bufferAfterMinutes()),
                or(minNoticeMinutes, before.minNoticeMinutes()), or(instantBooking, before.instantBooking()),
                or(cancellationPolicy, before.cancellationPolicy()));
    }

    private static <T> T or(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }
}
