package dev.karigar.services.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on {@code services.categories}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CategoryRepository extends GenericRepository<CategoryRow, UUID> {

    /** All categories, siblings in their order. */
    @Query("select c.* from services.categories c order by c.sort_order, lower(c.name), c.id")
    List<CategoryRow> list();

    Optional<CategoryRow> findById(UUID id);

    /** Saves a change of the given version; 0 if the row has another version. */
    @Query("""
            update services.categories
               set parent_id = :parentId, name = :name, description = :description, icon = :icon, sort_order = :sortOrder,
                   version = version + 1, updated_at = :now
             where id = :id and version = :version""")
    int update(UUID id, @Nullable UUID parentId, String name, @Nullable String description, @Nullable String icon, int sortOrder,
            long version, Instant now);

    void deleteById(UUID id);
}
