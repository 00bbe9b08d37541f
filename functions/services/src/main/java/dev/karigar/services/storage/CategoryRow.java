package dev.karigar.services.storage;

import dev.karigar.services.domain.Category;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code services.categories}. */
@MappedEntity(schema = "services", value = "categories")
record CategoryRow(@Id UUID id, @Nullable UUID parentId, String name, @Nullable String description, @Nullable String icon, int sortOrder,
        long version, Instant createdAt, Instant updatedAt) {

    Category category() {
        return new Category(id, parentId, name, description, icon, sortOrder, version);
    }
}
