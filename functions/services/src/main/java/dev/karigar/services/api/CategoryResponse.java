package dev.karigar.services.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.Category;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of service; {@code parent_id} gives its place in the tree. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record CategoryResponse(@Schema(description = "Id of the category.", example = Examples.CATEGORY_ID) UUID id,
        @Schema(description = "Id of the parent category; null at the top of the tree.", example = Examples.CATEGORY_ID,
                requiredMode = REQUIRED) @Nullable UUID parentId,
        @Schema(description = "Name, unique among its siblings.", example = "Plumbing") String name,
        @Schema(description = "Text about the category; null if there is none.", example = "Taps, pipes, drains and boilers",
                requiredMode = REQUIRED) @Nullable String description,
        @Schema(description = "Name or URL of an icon that the apps can show; null if there is none.", example = "tap",
                requiredMode = REQUIRED) @Nullable String icon,
        @Schema(description = "Position among its siblings, ascending.", example = "10") int order) {

    static CategoryResponse of(Category category) {
        return new CategoryResponse(category.id(), category.parentId(), category.name(), category.description(), category.icon(),
                category.order());
    }
}
