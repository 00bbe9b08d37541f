package dev.karigar.services.api;

import dev.karigar.services.domain.CategoryChange;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a category; absent and null fields stay as they are.
 *
 * @param parentId its new parent
 * @param top      true takes it to the top of the tree; not together with parent_id
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record UpdateCategoryRequest(@Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String name,
        @Nullable @Size(min = 1, max = 2000) String description, @Nullable @Size(min = 1, max = 200) String icon, @Nullable UUID parentId,
        @Nullable Boolean top, @Nullable @Min(0) @Max(1_000_000) Integer order) {

    CategoryChange toChange() {
        return new CategoryChange(parentId, Boolean.TRUE.equals(top), name, description, icon, order);
    }
}
