package dev.karigar.postgres.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a table that the tests of this package create. */
@MappedEntity(schema = "web", value = "samples")
record SampleRow(@Id UUID id, String name, @Nullable DayOfWeek day, @Nullable Instant dueAt, Instant createdAt) {
}
