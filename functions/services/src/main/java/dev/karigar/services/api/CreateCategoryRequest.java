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

/** A new category. */
@Serdeable(naming = SnakeCaseStrategy.class)
record CreateCategoryRequest(
        @Schema(description = "Name, 1 to 100 characters, unique among its siblings whatever its case.",
                example = "Plumbing") @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String name,
        @Schema(description = "Text about the category, 1 to 2000 characters.", example = "Taps, pipes, drains and boilers", minLength = 1,
                maxLength = 2000) @Nullable @Size(min = 1, max = 2000) String description,
        @Schema(description = "Name or URL of an icon that the apps can show, 1 to 200 characters.", example = "tap", minLength = 1,
                maxLength = 200) @Nullable @Size(min = 1, max = 200) String icon,
        @Schema(description = "Id of the parent category; absent or null for the top of the tree.",
                example = Examples.CATEGORY_ID) @Nullable UUID parentId,
        @Schema(description = "Position among its siblings, ascending; equal positions are ordered by name. 0 if absent.", example = "10",
                type = "integer", format = "int32") @Nullable @Min(0) @Max(1_000_000) Integer order) {

    CategoryPatch optionalFields() {
        return new CategoryPatch(parentId, false, null, description, icon, order);
    }
}
