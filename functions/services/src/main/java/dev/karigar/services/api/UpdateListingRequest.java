package dev.karigar.services.api;

import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Money;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.ListingDraft;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.services.domain.PricingUnit;
import dev.karigar.web.json.MoneyBody;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a listing; absent and null fields stay as they are. */
@Serdeable(naming = SnakeCaseStrategy.class)
record UpdateListingRequest(@Nullable UUID categoryId,
        @Nullable @Pattern(regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String title,
        @Nullable @Size(max = 5000) String description, @Nullable @Valid MoneyBody basePrice, @Nullable PricingUnit pricingUnit,
        @Nullable @Size(max = 50) List<@Valid PricingOptionBody> pricingOptions, @Nullable @Valid CoverageAreaBody coverageArea,
        @Nullable @Min(5) @Max(1440) Integer durationMinutes, @Nullable @Min(0) @Max(1440) Integer bufferBeforeMinutes,
        @Nullable @Min(0) @Max(1440) Integer bufferAfterMinutes, @Nullable @Min(0) @Max(525_600) Integer minNoticeMinutes,
        @Nullable Boolean instantBooking, @Nullable CancellationPolicy cancellationPolicy, @Nullable Boolean isActive) {

    ListingDraft toDraft(Ids ids) {
        Money price = basePrice == null ? null : basePrice.toMoney();
        List<PricingOption> options = pricingOptions == null ? null : pricingOptions.stream().map(option -> option.toOption(ids)).toList();
        CoverageArea area = coverageArea == null ? null : coverageArea.toArea();
        return new ListingDraft(categoryId, title, description, price, pricingUnit, options, area, durationMinutes, bufferBeforeMinutes,
                bufferAfterMinutes, minNoticeMinutes, instantBooking, cancellationPolicy, isActive);
    }
}
