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
 * A new category.
 *
 * @param parentId absent at the top of the tree
 * @param icon     a name or URL the apps know
 * @param order    among its siblings, 0 when absent
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CategoryRequest(@Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String name,
        @Nullable @Size(min = 1, max = 2000) String description, @Nullable @Size(min = 1, max = 200) String icon, @Nullable UUID parentId,
        @Nullable @Min(0) @Max(1_000_000) Integer order) {

    CategoryChange rest() {
        return new CategoryChange(parentId, false, null, description, icon, order);
    }
}
