package dev.karigar.services.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service, one node of the category tree.
 *
 * @param parentId null for a category at the top of the tree
 * @param order    position among its siblings, ascending; equal positions are ordered by name
 */
public record Category(UUID id, @Nullable UUID parentId, String name, @Nullable String description, @Nullable String icon, int order,
        long version) {
}
