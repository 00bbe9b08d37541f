package dev.karigar.services.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Statements on {@code services.availability_spans}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AvailabilitySpanRepository extends GenericRepository<AvailabilitySpanRow, UUID> {

    void deleteByProviderId(UUID providerId);

    /** Inserts the rows as one batch. */
    void saveAll(List<AvailabilitySpanRow> rows);
}
