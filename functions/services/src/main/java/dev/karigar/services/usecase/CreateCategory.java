package dev.karigar.services.usecase;

import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Outcome;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.CategoryPatch;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Adds a category to the tree. */
@Singleton
public final class CreateCategory {

    private final Categories categories;
    private final Ids ids;
    private final Clock clock;

    CreateCategory(Categories categories, Ids ids, Clock clock) {
        this.categories = categories;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param optionalFields what the request sets besides the name */
    public Outcome<Category, ServicesRejection> create(String name, CategoryPatch optionalFields) {
        var category = optionalFields.applyTo(new Category(ids.next(), null, name, null, null, 0, 1));
        var parent = category.parentId();
        if (parent != null && categories.find(parent).isEmpty()) {
            return Outcome.rejected(new ServicesRejection.InvalidParent());
        }
        return categories.add(category, clock.instant()) ? Outcome.ok(category) : Outcome.rejected(new ServicesRejection.NameTaken());
    }
}
