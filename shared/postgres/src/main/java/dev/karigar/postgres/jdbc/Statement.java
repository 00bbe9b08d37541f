package dev.karigar.postgres.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One SQL statement and its parameters, in the order of its question marks. */
public final class Statement {

    private final Database database;
    private final String sql;
    private @Nullable Object[] parameters = new @Nullable Object[0];

    Statement(Database database, String sql) {
        this.database = database;
        this.sql = sql;
    }

    /**
     * @param values UUID, String, numbers, Boolean, Instant, LocalDate, LocalTime, enums (by name), {@link Json}, lists of
     *               strings (text[]) or ids (uuid[]), or null
     */
    public Statement with(@Nullable Object... values) {
        this.parameters = values.clone();
        return this;
    }

    public <T> List<T> list(RowMapper<T> mapper) {
        return query(mapper, 0);
    }

    /** The first row; the rows behind it are not read. */
    public <T> Optional<T> first(RowMapper<T> mapper) {
        return query(mapper, 1).stream().findFirst();
    }

    /** The number of rows that were changed. */
    public int update() {
        return database.use(connection -> {
            try (var statement = prepare(connection)) {
                return statement.executeUpdate();
            }
        });
    }

    private <T> List<T> query(RowMapper<T> mapper, int maxRows) {
        return database.use(connection -> {
            try (var statement = prepare(connection)) {
                statement.setMaxRows(maxRows);
                var found = new ArrayList<T>();
                try (var rows = statement.executeQuery()) {
                    var row = new Row(rows);
                    while (rows.next()) {
                        found.add(mapper.map(row));
                    }
                }
                return found;
            }
        });
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                Parameters.set(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }
}
