package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * A listing as anybody sees it.
 *
 * @param distanceKm from the place searched near; null without one
 * @param media      pictures and videos
 * @param provider   null while the provider's account is closed
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Listing")
record ListingResponse(UUID id, UUID providerId, UUID categoryId, String title, String description, MoneyBody basePrice,
        PricingUnit pricingUnit, List<PricingOptionBody> pricingOptions, CoverageAreaBody coverageArea, int durationMinutes,
        int bufferBeforeMinutes, int bufferAfterMinutes, int minNoticeMinutes, boolean instantBooking,
        CancellationPolicy cancellationPolicy, boolean isActive, @Nullable String coverImageUrl, List<String> media,
        @Nullable ProviderSummaryResponse provider, @Nullable Double distanceKm, Instant createdAt, Instant updatedAt) {

    static ListingResponse of(ListingSearchResult found) {
        var listing = found.listing();
        var terms = listing.terms();
        return new ListingResponse(listing.id(), listing.providerId(), terms.categoryId(), terms.title(), terms.description(),
                MoneyBody.of(terms.basePrice()), terms.pricingUnit(), terms.pricingOptions().stream().map(PricingOptionBody::of).toList(),
                CoverageAreaBody.of(terms.coverage()), terms.durationMinutes(), terms.bufferBeforeMinutes(), terms.bufferAfterMinutes(),
                terms.minNoticeMinutes(), terms.instantBooking(), terms.cancellationPolicy(), listing.active(), listing.coverImageUrl(),
                List.of(), ProviderSummaryResponse.of(found.provider()), rounded(found.distanceKm()), listing.createdAt(),
                listing.updatedAt());
    }

    private static @Nullable Double rounded(@Nullable Double km) {
        return km == null ? null : Math.round(km * 100) / 100.0;
    }
}
