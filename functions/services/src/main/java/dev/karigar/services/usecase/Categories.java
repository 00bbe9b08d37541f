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

    /** All of them as above; nobody else changes the tree until the unit of work ends. */
    List<Category> allToChange();

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

    /** Listings are found by their category's new name. */
    void indexListings(UUID id);

    /** @return false while sub-categories or listings use it */
    boolean remove(UUID id);
}
