package dev.karigar.services.storage;

import dev.karigar.postgres.jdbc.ConstraintViolation;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.services.domain.Category;
import dev.karigar.services.usecase.Categories;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class PostgresCategories implements Categories {

    private static final String SELECT = "select id, parent_id, name, description, icon, sort_order, version from services.categories";

    private final Database database;

    PostgresCategories(Database database) {
        this.database = database;
    }

    @Override
    public List<Category> all() {
        return database.sql(SELECT + " order by sort_order, lower(name), id").list(PostgresCategories::category);
    }

    @Override
    public List<Category> lockAll() {
        // Two moves that are each fine can make a ring together: the second waits here and then sees the first. "No key": a new
        // listing's foreign key need not wait.
        database.sql("select id from services.categories order by id for no key update").list(row -> row.uuid("id"));
        return all();
    }

    @Override
    public Optional<Category> find(UUID id) {
        return database.sql(SELECT + " where id = ?").with(id).first(PostgresCategories::category);
    }

    @Override
    public boolean add(Category category, Instant now) {
        return database.sql("""
                insert into services.categories (id, parent_id, name, description, icon, sort_order, version, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name)) do nothing""")
                .with(category.id(), category.parentId(), category.name(), category.description(), category.icon(), category.order(),
                        category.version(), now, now)
                .update() == 1;
    }

    @Override
    public Saved save(Category category, Instant now) {
        try {
            int changed = database.run(() -> database.sql("""
                    update services.categories
                       set parent_id = ?, name = ?, description = ?, icon = ?, sort_order = ?, version = version + 1, updated_at = ?
                     where id = ? and version = ?""")
                    .with(category.parentId(), category.name(), category.description(), category.icon(), category.order(), now,
                            category.id(), category.version())
                    .update());
            return changed == 1 ? Saved.DONE : Saved.STALE;
        } catch (ConstraintViolation e) {
            if (e.constraint().equals("categories_name_key")) {
                return Saved.NAME_TAKEN;
            }
            throw e;
        }
    }

    @Override
    public void indexListings(UUID id) {
        database.sql("select services.index_listing(id) from services.listings where category_id = ? order by id")
                .with(id)
                .list(row -> true);
    }

    @Override
    public boolean remove(UUID id) {
        try {
            database.run(() -> database.sql("delete from services.categories where id = ?").with(id).update());
            return true;
        } catch (ConstraintViolation e) {
            return false;
        }
    }

    private static Category category(Row row) throws SQLException {
        return new Category(row.uuid("id"), row.uuidOrNull("parent_id"), row.string("name"), row.stringOrNull("description"),
                row.stringOrNull("icon"), row.integer("sort_order"), row.longValue("version"));
    }
}
