package dev.karigar.services.usecase;

import dev.karigar.kernel.Outcome;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Deletes a category that has neither sub-categories nor listings. */
@Singleton
public final class DeleteCategory {

    private final Categories categories;

    DeleteCategory(Categories categories) {
        this.categories = categories;
    }

    public Outcome<Category, ServicesRejection> delete(UUID id) {
        var category = categories.find(id);
        if (category.isEmpty()) {
            return Outcome.rejected(new ServicesRejection.NotFound());
        }
        return categories.delete(id) ? Outcome.ok(category.get()) : Outcome.rejected(new ServicesRejection.CategoryInUse());
    }
}
