package dev.karigar.services.usecase;

import dev.karigar.kernel.Outcome;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.util.UUID;

/** An administrator removes a category that nothing uses. */
@Singleton
public final class RemoveCategory {

    private final Categories categories;

    RemoveCategory(Categories categories) {
        this.categories = categories;
    }

    public Outcome<Category, ServicesRejection> remove(UUID id) {
        var category = categories.find(id);
        if (category.isEmpty()) {
            return Outcome.rejected(new ServicesRejection.NotFound());
        }
        return categories.remove(id) ? Outcome.ok(category.get()) : Outcome.rejected(new ServicesRejection.CategoryInUse());
    }
}
