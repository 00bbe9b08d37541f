package dev.karigar.users.usecase;

import dev.karigar.users.domain.ProviderSearch.Window;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When providers could take another job. */
public interface FreeTimes {

    /**
     * Those of {@code providers} with a free slot, long enough for one of their listings, inside the window.
     *
     * @param category counts listings of this category alone; null counts all
     */
    Set<UUID> freeWithin(Window window, Collection<UUID> providers, @Nullable UUID category, Instant now);
}
