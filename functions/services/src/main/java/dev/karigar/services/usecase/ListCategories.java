package dev.karigar.services.usecase;

import dev.karigar.services.domain.Category;
import jakarta.inject.Singleton;
import java.util.List;

/** Anybody looks at the categories. There are some hundred at most, so all come at once. */
@Singleton
public final class ListCategories {

    private final Categories categories;

    ListCategories(Categories categories) {
        this.categories = categories;
    }

    public List<Category> list() {
        return categories.all();
    }
}
