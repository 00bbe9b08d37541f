package dev.karigar.postgres.search;

import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.jdbc.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Columns {@code key1} and {@code key2}, numbers, ascending; then the id, which makes the order total. */
public final class SearchOrder {

    private SearchOrder() {
    }

    /** What a page ends with and the next one goes on behind. */
    public static List<String> sortKey(Row row, UUID id) throws SQLException {
        // Double.toString and valueOf give back the very same number, so a page starts exactly behind the one before.
        return List.of(Double.toString(row.doubleValue("key1")), Double.toString(row.doubleValue("key2")), id.toString());
    }

    /** A where clause, if this is not the first page. */
    public static void appendKeysetCondition(SqlText text, @Nullable List<String> sortKey, String idColumn) {
        if (sortKey != null) {
            text.append(" where (key1, key2, " + idColumn + ") > (?, ?, ?)", Double.valueOf(sortKey.get(0)), Double.valueOf(sortKey.get(1)),
                    UUID.fromString(sortKey.get(2)));
        }
    }
}
