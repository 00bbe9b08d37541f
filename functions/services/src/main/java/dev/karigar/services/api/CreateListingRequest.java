package dev.karigar.services.api;

import dev.karigar.kernel.Ids;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.ListingTerms;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A new listing. Absent: no buffers, no notice, one hour, asked before booked, flexible cancellation, active, and the
 * provider profile's own area.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateListingRequest(UUID categoryId, @Pattern(regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String title,
        @Size(max = 5000) String description, @Valid MoneyBody basePrice, PricingUnit pricingUnit,
        @Nullable @Size(max = 50) List<@Valid PricingOptionBody> pricingOptions, @Nullable @Valid CoverageAreaBody coverageArea,
        @Nullable @Min(5) @Max(1440) Integer durationMinutes, @Nullable @Min(0) @Max(1440) Integer bufferBeforeMinutes,
        @Nullable @Min(0) @Max(1440) Integer bufferAfterMinutes, @Nullable @Min(0) @Max(525_600) Integer minNoticeMinutes,
        @Nullable Boolean instantBooking, @Nullable CancellationPolicy cancellationPolicy, @Nullable Boolean isActive) {

    private static final int HOUR = 60;

    /** The terms, given the area that an absent one stands for. */
    Function<CoverageArea, ListingTerms> terms(Ids ids) {
        List<PricingOption> options = pricingOptions == null ? List.of()
                : pricingOptions.stream().map(option -> option.toOption(ids)).toList();
        return area -> new ListingTerms(categoryId, title, description, basePrice.toMoney(), pricingUnit, options, area,
                or(durationMinutes, HOUR), or(bufferBeforeMinutes, 0), or(bufferAfterMinutes, 0), or(minNoticeMinutes, 0),
                or(instantBooking, false), or(cancellationPolicy, CancellationPolicy.FLEXIBLE));
    }

    boolean active() {
        return or(isActive, true);
    }

    private static <T> T or(@Nullable T sent, T absent) {
        return sent == null ? absent : sent;
    }
}
