package dev.karigar.postgres.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** Converts Java values to parameters of PostgreSQL. */
final class Parameters {

    private Parameters() {
    }

    static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(index, constant.name());
            case Json json -> statement.setObject(index, jsonb(json));
            case List<?> list -> setArray(statement, index, list);
            default -> statement.setObject(index, value);
        }
    }

    private static PGobject jsonb(Json json) throws SQLException {
        var object = new PGobject();
        object.setType("jsonb");
        object.setValue(json.text());
        return object;
    }

    private static void setArray(PreparedStatement statement, int index, List<?> list) throws SQLException {
        boolean ids = !list.isEmpty() && list.getFirst() instanceof UUID;
        var elements = list.stream().map(element -> element instanceof Enum<?> constant ? constant.name() : element).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(ids ? "uuid" : "text", elements));
    }
}
