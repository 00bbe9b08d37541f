package dev.karigar.services.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator changes of a category; nulls leave things as they are.
 *
 * @param toTop takes it from its parent to the top of the tree
 */
public record CategoryChange(@Nullable UUID parentId, boolean toTop, @Nullable String name, @Nullable String description,
        @Nullable String icon, @Nullable Integer order) {
}
