package dev.karigar.services.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Statements on {@code services.availability_exceptions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScheduleExceptionRepository extends GenericRepository<ScheduleExceptionRow, UUID> {

    /** One keyset page of exceptions, ordered by date: one row for each span, or one row without a span. */
    @Query("""
            select e.id, e.provider_id, e.date, s.from_minute, s.to_minute
            from (select x.* from services.availability_exceptions x
                   where x.provider_id = :providerId and x.date > :after
                   order by x.date limit :limit) e
            left join services.exception_spans s on s.exception_id = e.id
            order by e.date, s.from_minute""")
    List<ScheduleExceptionRow> findPage(UUID providerId, LocalDate after, int limit);

    int deleteByProviderIdAndId(UUID providerId, UUID id);

    int deleteByProviderIdAndDate(UUID providerId, LocalDate date);
}
