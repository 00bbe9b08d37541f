package dev.karigar.postgres.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is assembled from pieces, each with the values of its question marks. */
public final class SqlText {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** @param piece SQL from the source code; input is passed as a value */
    public SqlText append(String piece, @Nullable Object... values) {
        sql.append(piece);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /** Appends the piece unless the value is null. */
    public SqlText appendIf(String piece, @Nullable Object value) {
        return value == null ? this : append(piece, value);
    }

    public String sql() {
        return sql.toString();
    }

    @Nullable
    public Object[] parameters() {
        return parameters.toArray();
    }
}
