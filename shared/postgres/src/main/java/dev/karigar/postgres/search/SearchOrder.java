package dev.karigar.postgres.search;

import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.jdbc.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of a search: the numeric columns {@code key1} and {@code key2} ascending, then the id, which makes it total. */
public final class SearchOrder {

    private SearchOrder() {
    }

    /** The sort key of a page's last row, after which the next page starts. */
    public static List<String> sortKey(Row row, UUID id) throws SQLException {
        // Double.toString and Double.valueOf are inverse, so the next page starts exactly after this row.
        return List.of(Double.toString(row.doubleValue("key1")), Double.toString(row.doubleValue("key2")), id.toString());
    }

    /** Appends the keyset condition as a where clause, unless this is the first page. */
    public static void appendKeysetCondition(SqlText text, @Nullable List<String> sortKey, String idColumn) {
        if (sortKey != null) {
            text.append(" where (key1, key2, " + idColumn + ") > (?, ?, ?)", Double.valueOf(sortKey.get(0)), Double.valueOf(sortKey.get(1)),
                    UUID.fromString(sortKey.get(2)));
        }
    }
}
