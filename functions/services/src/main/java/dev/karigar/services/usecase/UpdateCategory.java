package dev.karigar.services.usecase;

import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.CategoryPatch;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes the fields of a category or its place in the tree. */
@Singleton
public final class UpdateCategory {

    private final Categories categories;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    UpdateCategory(Categories categories, UnitOfWork unitOfWork, Clock clock) {
        this.categories = categories;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @param expectedVersion the version that the change is based on; null skips the check */
    public Outcome<Category, ServicesRejection> update(UUID id, CategoryPatch patch, @Nullable Long expectedVersion) {
        return unitOfWork.run(() -> {
            // Two concurrent changes of parents can each be valid and form a cycle together, so each one locks the tree.
            var all = categories.lockAll();
            var before = all.stream().filter(category -> category.id().equals(id)).findFirst();
            if (before.isEmpty()) {
                return Outcome.rejected(new ServicesRejection.NotFound());
            }
            if (expectedVersion != null && expectedVersion != before.get().version()) {
                return Outcome.rejected(new ServicesRejection.StaleVersion());
            }
            var after = patch.applyTo(before.get());
            return isTree(all, after) ? save(before.get(), after) : Outcome.rejected(new ServicesRejection.InvalidParent());
        });
    }

    private Outcome<Category, ServicesRejection> save(Category before, Category after) {
        var saved = categories.save(after, clock.instant());
        if (saved == Categories.Saved.DONE && !after.name().equals(before.name())) {
            categories.indexListings(after.id());
        }
        return switch (saved) {
            case DONE -> categories.find(after.id())
                    .<Outcome<Category, ServicesRejection>>map(Outcome::ok)
                    .orElse(Outcome.rejected(new ServicesRejection.NotFound()));
            case STALE -> Outcome.rejected(new ServicesRejection.StaleVersion());
            case NAME_TAKEN -> Outcome.rejected(new ServicesRejection.NameTaken());
        };
    }

    /** Whether the ancestors of the changed category exist and do not include the category itself. */
    private static boolean isTree(List<Category> all, Category changed) {
        var byId = all.stream().collect(Collectors.toMap(Category::id, Function.identity()));
        byId.put(changed.id(), changed);
        var visited = new HashSet<UUID>();
        for (var node = changed; node.parentId() != null; node = byId.get(node.parentId())) {
            if (!visited.add(node.id()) || !byId.containsKey(node.parentId())) {
                return false;
            }
        }
        return true;
    }
}
