package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Money;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.CoverageArea;
import dev.karigar.services.domain.ListingPatch;
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
import org.jspecify.annotations.Nullable;

/** A partial update of a listing. Fields that are absent or null keep their value. */
@Serdeable(naming = SnakeCaseStrategy.class)
record UpdateListingRequest(@Schema(description = "New id of the category.", example = Examples.CATEGORY_ID) @Nullable UUID categoryId,
        @Schema(description = "New title, 1 to 200 characters.", example = "Leaking tap repaired") @Nullable @Pattern(
                regexp = TextConstraints.TITLE, message = TextConstraints.TITLE_RULE) String title,
        @Schema(description = "New description, at most 5000 characters.", example = "One visit, small parts included.",
                maxLength = 5000) @Nullable @Size(max = 5000) String description,
        @JsonPropertyDescription("New price for one pricing unit, in minor units of the currency.") @Nullable @Valid MoneyBody basePrice,
        @JsonPropertyDescription("New unit that the base price pays for.") @Nullable PricingUnit pricingUnit,
        @JsonPropertyDescription("At most 50 options that replace all current ones; an empty list removes them.") @Nullable @Size(
                max = 50) List<@Valid PricingOptionRequest> pricingOptions,
        @JsonPropertyDescription("New area in which the provider works.") @Nullable @Valid CoverageAreaBody coverageArea,
        @Schema(description = "New duration of a booking, in minutes.", example = "60", type = "integer",
                format = "int32") @Nullable @Min(5) @Max(1440) Integer durationMinutes,
        @Schema(description = "New time kept free before a booking, in minutes.", example = "15", type = "integer",
                format = "int32") @Nullable @Min(0) @Max(1440) Integer bufferBeforeMinutes,
        @Schema(description = "New time kept free after a booking, in minutes.", example = "15", type = "integer",
                format = "int32") @Nullable @Min(0) @Max(1440) Integer bufferAfterMinutes,
        @Schema(description = "New minimum time between a request and the start of its booking, in minutes.", example = "120",
                type = "integer", format = "int32") @Nullable @Min(0) @Max(525_600) Integer minNoticeMinutes,
        @Schema(description = "Whether a request is accepted at once, without the provider's answer.", example = "false",
                type = "boolean") @Nullable Boolean instantBooking,
        @JsonPropertyDescription("New cancellation terms; existing bookings keep theirs.") @Nullable CancellationPolicy cancellationPolicy,
        @Schema(description = "Whether other users can find and book the listing.", example = "true",
                type = "boolean") @Nullable Boolean isActive) {

    ListingPatch toPatch(Ids ids) {
        Money price = basePrice == null ? null : basePrice.toMoney();
        List<PricingOption> options = pricingOptions == null ? null : pricingOptions.stream().map(option -> option.toOption(ids)).toList();
        CoverageArea area = coverageArea == null ? null : coverageArea.toArea();
        return new ListingPatch(categoryId, title, description, price, pricingUnit, options, area, durationMinutes, bufferBeforeMinutes,
                bufferAfterMinutes, minNoticeMinutes, instantBooking, cancellationPolicy, isActive);
    }
}
