package dev.karigar.services.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it is shown.
 *
 * @param provider   null while the provider's account is closed
 * @param distanceKm from the place searched near, if any
 * @param sortKey    where it stands in its search
 */
public record ListingSearchResult(Listing listing, @Nullable ProviderSummary provider, @Nullable Double distanceKm, List<String> sortKey) {
}
