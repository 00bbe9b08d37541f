package dev.karigar.users.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Queries on the view {@code users.public_profiles}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublicProfileRepository extends GenericRepository<PublicProfileRow, UUID> {

    @Query("select " + PublicProfileRow.COLUMNS + """
            from users.public_profiles v
            left join users.provider_profiles p using (user_id)
            where v.user_id = :userId""")
    Optional<PublicProfileRow> findById(UUID userId);
}
