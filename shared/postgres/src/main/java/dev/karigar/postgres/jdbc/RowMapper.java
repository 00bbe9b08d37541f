package dev.karigar.postgres.jdbc;

import java.sql.SQLException;

/** Makes a value of the row the cursor stands on. */
public interface RowMapper<T> {

    T map(Row row) throws SQLException;
}
