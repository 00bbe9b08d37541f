package dev.karigar.services.api;

import dev.karigar.services.domain.CategoryPatch;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partial update of a category. Fields that are absent or null keep their value. */
@Serdeable(naming = SnakeCaseStrategy.class)
record UpdateCategoryRequest(
        @Schema(description = "New name, 1 to 100 characters, unique among its siblings whatever its case.",
                example = "Plumbing") @Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String name,
        @Schema(description = "New text about the category, 1 to 2000 characters.", example = "Taps, pipes, drains and boilers",
                minLength = 1, maxLength = 2000) @Nullable @Size(min = 1, max = 2000) String description,
        @Schema(description = "New name or URL of an icon, 1 to 200 characters.", example = "tap", minLength = 1,
                maxLength = 200) @Nullable @Size(min = 1, max = 200) String icon,
        @Schema(description = "Id of the new parent category.", example = Examples.CATEGORY_ID) @Nullable UUID parentId,
        @Schema(description = "True removes the category from its parent and places it at the top of the tree; `parent_id` is then "
                + "ignored.", example = "false", type = "boolean") @Nullable Boolean top,
        @Schema(description = "New position among its siblings, ascending.", example = "10", type = "integer",
                format = "int32") @Nullable @Min(0) @Max(1_000_000) Integer order) {

    CategoryPatch toPatch() {
        return new CategoryPatch(parentId, Boolean.TRUE.equals(top), name, description, icon, order);
    }
}
