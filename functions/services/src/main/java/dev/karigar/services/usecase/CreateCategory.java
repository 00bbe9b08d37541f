package dev.karigar.services.usecase;

import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.CategoryChange;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;

/** An administrator adds a category. */
@Singleton
public final class AddCategory {

    private final Categories categories;
    private final Ids ids;
    private final Clock clock;

    AddCategory(Categories categories, Ids ids, Clock clock) {
        this.categories = categories;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Category, ServicesRejection> add(String name, CategoryChange rest) {
        var category = new Category(ids.next(), null, name, null, null, 0, 1).with(rest);
        var parent = category.parentId();
        if (parent != null && categories.find(parent).isEmpty()) {
            return Outcome.rejected(new ServicesRejection.ImpossibleParent());
        }
        return categories.add(category, clock.instant()) ? Outcome.ok(category) : Outcome.rejected(new ServicesRejection.NameTaken());
    }
}
