package dev.karigar.services.usecase;

import dev.karigar.services.domain.Category;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists all categories at once: the tree has a few hundred entries at most. */
@Singleton
public final class ListCategories {

    private final Categories categories;

    ListCategories(Categories categories) {
        this.categories = categories;
    }

    public List<Category> list() {
        return categories.list();
    }
}
