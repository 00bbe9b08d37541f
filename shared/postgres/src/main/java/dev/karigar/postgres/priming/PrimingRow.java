package dev.karigar.postgres.priming;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** The row that {@link FakePostgresServer} returns: one column of each common type. */
@MappedEntity("priming")
record PrimingRow(@Id UUID id, Instant changedAt, String name, int size, boolean done) {
}
