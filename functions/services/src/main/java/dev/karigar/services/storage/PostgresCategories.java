package dev.karigar.services.storage;

import dev.karigar.postgres.jdbc.ConstraintViolation;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.services.domain.Category;
import dev.karigar.services.usecase.Categories;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Categories in {@code services.categories}. A write that a constraint may reject runs in a savepoint. */
@Singleton
final class PostgresCategories implements Categories {

    private static final String INSERT = """
            insert into services.categories (id, parent_id, name, description, icon, sort_order, version, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name)) do nothing
            """;

    // SQL and not a repository method: Micronaut Data takes this query for an update. The mode "no key" does not block the foreign
    // key of a new listing.
    private static final String LOCK_ALL = "select id from services.categories order by id for no key update";

    // SQL and not a repository method: the function returns void, which no result type represents.
    private static final String INDEX_LISTINGS = """
            select services.index_listing(id) from services.listings where category_id = ? order by id
            """;

    private final CategoryRepository repository;
    private final Database database;

    PostgresCategories(CategoryRepository repository, Database database) {
        this.repository = repository;
        this.database = database;
    }

    @Override
    public List<Category> list() {
        return repository.list().stream().map(CategoryRow::category).toList();
    }

    @Override
    public List<Category> lockAll() {
        database.sql(LOCK_ALL).list(_ -> Boolean.TRUE);
        // Another statement, because the first one does not see categories that were added while it waited for the lock.
        return list();
    }

    @Override
    public Optional<Category> find(UUID id) {
        return repository.findById(id).map(CategoryRow::category);
    }

    @Override
    public boolean add(Category category, Instant now) {
        return database.sql(INSERT)
                .with(category.id(), category.parentId(), category.name(), category.description(), category.icon(), category.order(),
                        category.version(), now, now)
                .update() == 1;
    }

    @Override
    public Saved save(Category category, Instant now) {
        try {
            int updated = database.run(() -> repository.update(category.id(), category.parentId(), category.name(), category.description(),
                    category.icon(), category.order(), category.version(), now));
            return updated == 1 ? Saved.DONE : Saved.STALE;
        } catch (ConstraintViolation e) {
            if (e.constraint().equals("categories_name_key")) {
                return Saved.NAME_TAKEN;
            }
            throw e;
        }
    }

    @Override
    public void indexListings(UUID id) {
        database.sql(INDEX_LISTINGS).with(id).list(_ -> Boolean.TRUE);
    }

    @Override
    public boolean delete(UUID id) {
        try {
            database.run(() -> {
                repository.deleteById(id);
                return Boolean.TRUE;
            });
            return true;
        } catch (ConstraintViolation e) {
            return false;
        }
    }
}
