package dev.karigar.services.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Statements on {@code services.listings}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ListingRepository extends GenericRepository<ListingRow, UUID> {

    @Query("select " + ListingRow.COLUMNS + """
            from services.listings l
            left join users.public_profiles v on v.user_id = l.provider_id
            where l.id = :id and l.deleted_at is null""")
    Optional<ListingRow> findById(UUID id);

    @Query("""
            update services.listings
               set deleted_at = :now, is_active = false, updated_at = :now, version = version + 1
             where id = :id""")
    void markDeleted(UUID id, Instant now);
}
