package dev.karigar.services.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.ListingSearchResult.ProviderSummary;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The provider of a listing. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProviderSummaryResponse(@Schema(description = "User id of the provider.", example = Examples.PROVIDER_ID) UUID id,
        @Schema(description = "Trade name, or first and last name without one.", example = "Rohr & Sohn") String displayName,
        @Schema(description = "URL of the profile picture; null without one.", example = "https://media.example.com/avatars/7c82.jpg",
                requiredMode = REQUIRED) @Nullable String avatarUrl,
        @Schema(description = "Average rating, 1 to 5; null without a rating.", example = "4.8", type = "number",
                requiredMode = REQUIRED) @Nullable BigDecimal ratingAvg,
        @Schema(description = "Number of ratings.", example = "17") int ratingCount) {

    static @Nullable ProviderSummaryResponse of(@Nullable ProviderSummary provider) {
        return provider == null ? null
                : new ProviderSummaryResponse(provider.id(), provider.displayName(), provider.avatarUrl(), provider.ratingAvg(),
                        provider.ratingCount());
    }
}
