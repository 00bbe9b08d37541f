package dev.karigar.services.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service.
 *
 * @param parentId null at the top of the tree
 * @param order    among its siblings, then by name
 */
public record Category(UUID id, @Nullable UUID parentId, String name, @Nullable String description, @Nullable String icon, int order,
        long version) {

    /** The category after a change; fields the change leaves out stay. */
    public Category with(CategoryChange change) {
        return new Category(id, change.toTop() ? null : or(change.parentId(), parentId), nonNull(change.name(), name),
                or(change.description(), description), or(change.icon(), icon), change.order() == null ? order : change.order(), version);
    }

    private static <T> @Nullable T or(@Nullable T changed, @Nullable T before) {
        return changed == null ? before : changed;
    }

    private static <T> T nonNull(@Nullable T changed, T before) {
        return changed == null ? before : changed;
    }
}
