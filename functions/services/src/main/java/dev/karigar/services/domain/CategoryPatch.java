package dev.karigar.services.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partial update of a category; null fields leave the current value.
 *
 * @param toTop removes the category from its parent and places it at the top of the tree
 */
public record CategoryPatch(@Nullable UUID parentId, boolean toTop, @Nullable String name, @Nullable String description,
        @Nullable String icon, @Nullable Integer order) {

    public Category applyTo(Category before) {
        return new Category(before.id(), newParent(before), name == null ? before.name() : name,
                description == null ? before.description() : description, icon == null ? before.icon() : icon,
                order == null ? before.order() : order, before.version());
    }

    private @Nullable UUID newParent(Category before) {
        if (toTop) {
            return null;
        }
        return parentId == null ? before.parentId() : parentId;
    }
}
