package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
import io.swagger.v3.oas.annotations.media.Schema;
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
 * A new listing.
 *
 * @param basePrice Price for one pricing unit, in minor units of the currency.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateListingRequest(@Schema(description = "Id of the category.", example = Examples.CATEGORY_ID) UUID categoryId,
        @Schema(description = "Title, 1 to 200 characters.", example = "Leaking tap repaired") @Pattern(regexp = TextConstraints.TITLE,
                message = TextConstraints.TITLE_RULE) String title,
        @Schema(description = "Description, at most 5000 characters.",
                example = "One visit, small parts included.") @Size(max = 5000) String description,
        @Valid MoneyBody basePrice, @JsonPropertyDescription("Unit that the base price pays for.") PricingUnit pricingUnit,
        @JsonPropertyDescription("At most 50 fixed prices to choose from instead of the base price.") @Nullable @Size(
                max = 50) List<@Valid PricingOptionRequest> pricingOptions,
        @JsonPropertyDescription("Area of work; by default that of the provider profile.") @Nullable @Valid CoverageAreaBody coverageArea,
        @Schema(description = "Duration of a booking, in minutes. 60 if absent.", example = "60", type = "integer",
                format = "int32") @Nullable @Min(5) @Max(1440) Integer durationMinutes,
        @Schema(description = "Time kept free before a booking, in minutes. 0 if absent.", example = "15", type = "integer",
                format = "int32") @Nullable @Min(0) @Max(1440) Integer bufferBeforeMinutes,
        @Schema(description = "Time kept free after a booking, in minutes. 0 if absent.", example = "15", type = "integer",
                format = "int32") @Nullable @Min(0) @Max(1440) Integer bufferAfterMinutes,
        @Schema(description = "Minimum time between a request and the start of its booking, in minutes. 0 if absent.", example = "120",
                type = "integer", format = "int32") @Nullable @Min(0) @Max(525_600) Integer minNoticeMinutes,
        @Schema(description = "Whether a request is accepted at once, without the provider's answer. False if absent.", example = "false",
                type = "boolean") @Nullable Boolean instantBooking,
        @JsonPropertyDescription("Cancellation terms. FLEXIBLE if absent.") @Nullable CancellationPolicy cancellationPolicy,
        @Schema(description = "Whether other users can find and book the listing. True if absent.", example = "true",
                type = "boolean") @Nullable Boolean isActive) {

    private static final int DEFAULT_DURATION_MINUTES = 60;

    /** Builds the terms from the coverage area, which is that of the provider profile if the request has none. */
    Function<CoverageArea, ListingTerms> terms(Ids ids) {
        List<PricingOption> options = pricingOptions == null ? List.of()
                : pricingOptions.stream().map(option -> option.toOption(ids)).toList();
        return area -> new ListingTerms(categoryId, title, description, basePrice.toMoney(), pricingUnit, options, area,
                or(durationMinutes, DEFAULT_DURATION_MINUTES), or(bufferBeforeMinutes, 0), or(bufferAfterMinutes, 0),
                or(minNoticeMinutes, 0), or(instantBooking, false), or(cancellationPolicy, CancellationPolicy.FLEXIBLE));
    }

    boolean active() {
        return or(isActive, true);
    }

    private static <T> T or(@Nullable T value, T defaultValue) {
        return value == null ? defaultValue : value;
    }
}
