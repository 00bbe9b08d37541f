package dev.karigar.postgres.jdbc;

/** JSON text for a {@code jsonb} column. */
public record Json(String text) {
}
