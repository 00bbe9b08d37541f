package dev.karigar.services.usecase;

import dev.karigar.kernel.Outcome;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.services.domain.Category;
import dev.karigar.services.domain.CategoryChange;
import dev.karigar.services.domain.ServicesRejection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An administrator changes a category or moves it in the tree. */
@Singleton
public final class ChangeCategory {

    private final Categories categories;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ChangeCategory(Categories categories, UnitOfWork unitOfWork, Clock clock) {
        this.categories = categories;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Outcome<Category, ServicesRejection> change(UUID id, CategoryChange change, @Nullable Long expectedVersion) {
        return unitOfWork.run(() -> {
            var all = categories.allToChange();
            var before = all.stream().filter(category -> category.id().equals(id)).findFirst();
            if (before.isEmpty()) {
                return Outcome.rejected(new ServicesRejection.NotFound());
            }
            if (expectedVersion != null && expectedVersion != before.get().version()) {
                return Outcome.rejected(new ServicesRejection.Stale());
            }
            var after = before.get().with(change);
            return isTree(all, after) ? save(before.get(), after) : Outcome.rejected(new ServicesRejection.ImpossibleParent());
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
            case STALE -> Outcome.rejected(new ServicesRejection.Stale());
            case NAME_TAKEN -> Outcome.rejected(new ServicesRejection.NameTaken());
        };
    }

    /** Whether the way up from the changed category ends at the top and not at itself. */
    private static boolean isTree(List<Category> all, Category changed) {
        var byId = all.stream().collect(Collectors.toMap(Category::id, Function.identity()));
        byId.put(changed.id(), changed);
        var seen = new HashSet<UUID>();
        for (var at = changed; at.parentId() != null; at = byId.get(at.parentId())) {
            if (!seen.add(at.id()) || !byId.containsKey(at.parentId())) {
                return false;
            }
        }
        return true;
    }
}
