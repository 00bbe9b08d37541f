package dev.karigar.services.storage;

import dev.karigar.services.storage.ExceptionSpanRepository.ExceptionSpanRow;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Statements on {@code services.exception_spans}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExceptionSpanRepository extends GenericRepository<ExceptionSpanRow, UUID> {

    @MappedEntity(schema = "services", value = "exception_spans")
    record ExceptionSpanRow(UUID exceptionId, int fromMinute, int toMinute) {
    }

    void deleteByExceptionId(UUID exceptionId);

    /** Inserts the rows as one batch. */
    void saveAll(List<ExceptionSpanRow> rows);
}
