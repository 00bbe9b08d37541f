package dev.karigar.auth.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Statements on {@code auth.pending_registrations}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PendingRegistrationRepository extends GenericRepository<PendingRegistrationRow, UUID> {

    void save(PendingRegistrationRow row);

    Optional<PendingRegistrationRow> findById(UUID codeId);
}
