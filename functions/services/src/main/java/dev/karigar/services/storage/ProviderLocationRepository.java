package dev.karigar.services.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Queries on the views {@code users.providers} and {@code users.public_profiles}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProviderLocationRepository extends GenericRepository<ProviderLocationRow, UUID> {

    Optional<ProviderLocationRow> findByUserId(UUID userId);

    @Query("select p.time_zone from users.public_profiles p where p.user_id = :userId")
    Optional<String> findTimeZone(UUID userId);
}
