package dev.karigar.postgres.jdbc;

import dev.karigar.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a row by name. A null column is an error, except for methods that end in {@code OrNull}. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public boolean isNull(String column) throws SQLException {
        return rows.getObject(column) == null;
    }

    public UUID uuid(String column) throws SQLException {
        return required(uuidOrNull(column), column);
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public String string(String column) throws SQLException {
        return required(stringOrNull(column), column);
    }

    public @Nullable String stringOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public Instant instant(String column) throws SQLException {
        return required(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public int integer(String column) throws SQLException {
        return required(integerOrNull(column), column);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        return rows.getObject(column, Integer.class);
    }

    public long longValue(String column) throws SQLException {
        return required(longOrNull(column), column);
    }

    public @Nullable Long longOrNull(String column) throws SQLException {
        return rows.getObject(column, Long.class);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return required(decimalOrNull(column), column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return rows.getBigDecimal(column);
    }

    public double doubleValue(String column) throws SQLException {
        return required(doubleOrNull(column), column);
    }

    public @Nullable Double doubleOrNull(String column) throws SQLException {
        return rows.getObject(column, Double.class);
    }

    public boolean bool(String column) throws SQLException {
        return required(rows.getObject(column, Boolean.class), column);
    }

    public LocalDate date(String column) throws SQLException {
        return required(rows.getObject(column, LocalDate.class), column);
    }

    /** A {@code text[]} column; empty when null. */
    public List<String> strings(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The text of a {@code jsonb} column. */
    public String json(String column) throws SQLException {
        return string(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return required(rows.getBytes(column), column);
    }

    /** The columns {@code <prefix>_amount} and {@code <prefix>_currency}. */
    public Money money(String prefix) throws SQLException {
        return Money.of(longValue(prefix + "_amount"), string(prefix + "_currency"));
    }

    private static <T> T required(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
