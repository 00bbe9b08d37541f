package dev.karigar.postgres.priming;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries that find a row during priming; those of a function's own repositories find none. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PrimingRepository extends GenericRepository<PrimingRow, UUID> {

    Optional<PrimingRow> findById(UUID id);

    List<PrimingRow> findByName(String name);
}
