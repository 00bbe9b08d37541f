package dev.karigar.services.usecase;

import dev.karigar.services.domain.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tree of categories. */
public interface Categories {

    /** All of them, siblings in their order. */
    List<Category> all();

    Optional<Category> find(UUID id);

    /**
     * @return false when a sibling has the name
     */
    boolean add(Category category, Instant now);

    /** What came of a change. */
    enum Saved {
        DONE,
        STALE,
        NAME_TAKEN
    }

    Saved save(Category category, Instant now);

    /** @return false while sub-categories or listings use it */
    boolean remove(UUID id);
}
