package dev.karigar.postgres.outbox;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import java.util.List;

/**
 * The outbox of one schema.
 *
 * @param schema from the catalog, never from a request: it is part of the SQL text
 */
public record OutboxTable(String schema) {

    private static final String ROLE_PREFIX = "karigar_";

    /** The outbox of the function: its role writes the schema of the same name. */
    public static OutboxTable of(FunctionSpec function) {
        var role = function.databaseRole().orElseThrow(() -> new IllegalArgumentException(function.name() + " has no database"));
        return new OutboxTable(role.substring(ROLE_PREFIX.length()));
    }

    /** The outboxes of all functions that have routes and send messages. */
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
