package dev.karigar.users.usecase;

import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearchResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All providers that can be found. */
public interface Providers {

    /**
     * Who fits the search but for {@link ProviderSearch#free()}, in its order.
     *
     * @param after the sort key to go on behind; null for the start
     * @param most  how many at most
     */
    List<ProviderSearchResult> find(ProviderSearch search, @Nullable List<String> after, int most);
}
