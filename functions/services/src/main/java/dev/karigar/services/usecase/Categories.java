package dev.karigar.services.usecase;

import dev.karigar.services.domain.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The category tree. */
public interface Categories {

    /** All categories, siblings in their order. */
    List<Category> list();

    /** All categories as above, locked against changes by other transactions until the unit of work ends. */
    List<Category> lockAll();

    Optional<Category> find(UUID id);

    /** @return false if a sibling has the same name */
    boolean add(Category category, Instant now);

    /** The result of an update. */
    enum Saved {
        DONE,
        STALE,
        NAME_TAKEN
    }

    Saved save(Category category, Instant now);

    /** Updates the search index of the listings of a category, which contains the category's name. */
    void indexListings(UUID id);

    /** @return false if sub-categories or listings use the category */
    boolean delete(UUID id);
}
