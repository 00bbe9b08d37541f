package dev.karigar.users.domain;

import dev.karigar.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider that a search found.
 *
 * @param distanceKm from the searched place; null when there was none
 * @param fromPrice  the lowest price of what they offer (in the searched category); null when they offer nothing yet
 * @param sortKey    where the provider stands in the search's order
 */
public record ProviderSearchResult(PublicProfile profile, @Nullable Double distanceKm, @Nullable Money fromPrice, List<String> sortKey) {

    public ProviderSearchResult {
        sortKey = List.copyOf(sortKey);
    }
}
