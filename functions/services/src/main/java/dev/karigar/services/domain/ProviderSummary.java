package dev.karigar.services.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who offers a listing, as anybody may see them. */
public record ProviderSummary(UUID id, String displayName, @Nullable String avatarUrl, @Nullable BigDecimal ratingAvg, int ratingCount) {
}
