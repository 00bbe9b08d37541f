package dev.karigar.services.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Statements on {@code services.availability}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AvailabilityRepository extends GenericRepository<AvailabilityRow, UUID> {

    /** One row for each span, ordered by day and start; one row if there is no span, none if no hours are stored. */
    @Query("""
            select a.provider_id, a.time_zone, a.version, s.day, s.from_minute, s.to_minute
            from services.availability a
            left join services.availability_spans s on s.provider_id = a.provider_id
            where a.provider_id = :providerId
            order by s.day, s.from_minute""")
    List<AvailabilityRow> find(UUID providerId);

    /** Inserts version 1, or saves a change of the given version; 0 if the row has another version. */
    @Query("""
            insert into services.availability as a (provider_id, time_zone, version, updated_at)
            values (:providerId, :timeZone, 1, :now)
            on conflict (provider_id) do update
               set time_zone = excluded.time_zone, version = a.version + 1, updated_at = excluded.updated_at
             where a.version = :version""")
    int save(UUID providerId, String timeZone, long version, Instant now);
}
