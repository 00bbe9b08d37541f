package dev.karigar.services.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.services.domain.CancellationPolicy;
import dev.karigar.services.domain.ListingSearchResult;
import dev.karigar.services.domain.PricingUnit;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing.
 *
 * @param basePrice    Price for one pricing unit, in minor units of the currency.
 * @param coverageArea Area in which the provider works.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListingResponse(@Schema(description = "Id of the listing.", example = Examples.LISTING_ID) UUID id,
        @Schema(description = "User id of the provider.", example = Examples.PROVIDER_ID) UUID providerId,
        @Schema(description = "Id of the category.", example = Examples.CATEGORY_ID) UUID categoryId,
        @Schema(description = "Title.", example = "Leaking tap repaired") String title,
        @Schema(description = "Description; may be empty.", example = "One visit, small parts included.") String description,
        MoneyBody basePrice, @JsonPropertyDescription("Unit that the base price pays for.") PricingUnit pricingUnit,
        @JsonPropertyDescription("Fixed prices to choose from instead of the base price.") List<PricingOptionResponse> pricingOptions,
        CoverageAreaBody coverageArea, @Schema(description = "Duration of a booking, in minutes.", example = "60") int durationMinutes,
        @Schema(description = "Time kept free before a booking, in minutes.", example = "15") int bufferBeforeMinutes,
        @Schema(description = "Time kept free after a booking, in minutes.", example = "15") int bufferAfterMinutes,
        @Schema(description = "Minimum time between a request and the start of its booking, in minutes.",
                example = "120") int minNoticeMinutes,
        @Schema(description = "Whether a request is accepted at once, without the provider's answer.",
                example = "false") boolean instantBooking,
        @JsonPropertyDescription("Cancellation terms; a booking keeps those of its creation.") CancellationPolicy cancellationPolicy,
        @Schema(description = "Whether other users can find and book the listing.", example = "true") boolean isActive,
        @Schema(description = "URL of the cover picture; null without one.", example = "https://media.example.com/listings/6b71.jpg",
                requiredMode = REQUIRED) @Nullable String coverImageUrl,
        @Schema(description = "URLs of pictures and videos; empty until listings can have media.", example = "[]") List<String> media,
        @JsonPropertyDescription("The provider; null while the provider's account is closed.") @Nullable ProviderSummaryResponse provider,
        @Schema(description = "Distance in kilometres from `near` to the centre of the coverage area; null without `near`.",
                example = "2.4", type = "number", format = "double", requiredMode = REQUIRED) @Nullable Double distanceKm,
        @Schema(description = "When the listing was created.", example = "2026-11-22T18:20:00Z") Instant createdAt,
        @Schema(description = "When the listing was last changed.", example = "2026-11-22T18:20:00Z") Instant updatedAt) {

    static ListingResponse of(ListingSearchResult found) {
        var listing = found.listing();
        var terms = listing.terms();
        return new ListingResponse(listing.id(), listing.providerId(), terms.categoryId(), terms.title(), terms.description(),
                MoneyBody.of(terms.basePrice()), terms.pricingUnit(),
                terms.pricingOptions().stream().map(PricingOptionResponse::of).toList(), CoverageAreaBody.of(terms.coverage()),
                terms.durationMinutes(), terms.bufferBeforeMinutes(), terms.bufferAfterMinutes(), terms.minNoticeMinutes(),
                terms.instantBooking(), terms.cancellationPolicy(), listing.active(), listing.coverImageUrl(), List.of(),
                ProviderSummaryResponse.of(found.provider()), rounded(found.distanceKm()), listing.createdAt(), listing.updatedAt());
    }

    private static @Nullable Double rounded(@Nullable Double km) {
        return km == null ? null : Math.round(km * 100) / 100.0;
    }
}
