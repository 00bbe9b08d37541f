package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.ProviderSummary;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who offers a listing. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ProviderSummary")
record ProviderSummaryResponse(UUID id, String displayName, @Nullable String avatarUrl, @Nullable BigDecimal ratingAvg, int ratingCount) {

    static @Nullable ProviderSummaryResponse of(@Nullable ProviderSummary provider) {
        return provider == null ? null
                : new ProviderSummaryResponse(provider.id(), provider.displayName(), provider.avatarUrl(), provider.ratingAvg(),
                        provider.ratingCount());
    }
}
