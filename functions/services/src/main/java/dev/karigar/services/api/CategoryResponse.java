package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.Category;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of service; the tree is told by {@code parent_id}. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Category")
record CategoryResponse(UUID id, @Nullable UUID parentId, String name, @Nullable String description, @Nullable String icon, int order) {

    static CategoryResponse of(Category category) {
        return new CategoryResponse(category.id(), category.parentId(), category.name(), category.description(), category.icon(),
                category.order());
    }
}
