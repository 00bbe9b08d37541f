package dev.karigar.local.development;

import dev.karigar.kernel.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;

/** A tree of common local services of two levels, so that listings can be created in a new stack. */
final class DefaultCategories {

    private final Connection connection;
    private final Clock clock;
    private final Ids ids;

    DefaultCategories(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /** Inserts the tree if there is no category at all: one that an administrator has deleted does not come back. */
    void create() throws SQLException {
        if (anyExists()) {
            return;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var parents = new HashMap<String, UUID>();
        try (var batch = new InsertBatch(connection, """
                insert into services.categories (id, parent_id, name, sort_order, version, created_at, updated_at)
                values (?, ?, ?, ?, 1, ?, ?)""")) {
            int position = 0;
            for (var line : TsvResource.read("/development/categories.tsv")) {
                var parent = parents.get(line[0]);
                if (parent == null) {
                    parent = ids.next();
                    parents.put(line[0], parent);
                    batch.add(parent, null, line[0], position++, now, now);
                }
                batch.add(ids.next(), parent, line[1], position++, now, now);
            }
            batch.execute();
        }
    }

    private boolean anyExists() throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select from services.categories limit 1")) {
            return rows.next();
        }
    }
}
