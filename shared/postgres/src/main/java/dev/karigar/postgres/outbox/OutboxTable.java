package dev.karigar.postgres.outbox;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.util.List;

/**
 * The outbox of one schema.
 *
 * @param schema from the catalog, never from a request: it becomes part of the SQL
 */
public record OutboxTable(String schema) {

    private static final String ROLE_PREFIX = "karigar_";

    /** A role writes in the schema of its own name. */
    public static OutboxTable of(FunctionSpec function) {
        var role = function.databaseRole().orElseThrow(() -> new IllegalArgumentException(function.name() + " has no database"));
        return new OutboxTable(role.substring(ROLE_PREFIX.length()));
    }

    /** One for each group that answers requests and may send. */
    public static List<OutboxTable> all() {
        return FunctionCatalog.all()
                .stream()
                .filter(function -> !function.routes().isEmpty() && !function.sendsTo().isEmpty())
                .map(OutboxTable::of)
                .toList();
    }

    String name() {
        return schema + ".outbox";
    }
}
