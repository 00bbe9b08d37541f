package dev.karigar.postgres.jdbc;

import java.sql.SQLException;

/** Maps the current row to a value. */
public interface RowMapper<T> {

    T map(Row row) throws SQLException;
}
