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

    /** The outbox that a function's catalog entry names. */
    public static OutboxTable of(FunctionSpec function) {
        return new OutboxTable(
                function.grants().outbox().orElseThrow(() -> new IllegalArgumentException(function.name() + " has no outbox")));
    }

    /** All outboxes of the catalog. */
    public static List<OutboxTable> all() {
        return FunctionCatalog.outboxes().stream().map(OutboxTable::new).toList();
    }

    String name() {
        return schema + ".outbox";
    }
}
