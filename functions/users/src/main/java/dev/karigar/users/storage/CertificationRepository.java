package dev.karigar.users.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on {@code users.certifications}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CertificationRepository extends GenericRepository<CertificationRow, UUID> {

    /** One keyset page. Ids are ordered by time (UUIDv7), so newest first is descending by id. */
    @Query("""
            select c.* from users.certifications c
            where c.user_id = :userId and (:afterId::uuid is null or c.id < :afterId)
            order by c.id desc limit :limit""")
    List<CertificationRow> findPage(UUID userId, @Nullable UUID afterId, int limit);

    @Query("""
            select c.* from users.certifications c
            where c.user_id = :userId and c.status = 'VERIFIED' and (c.expires_on is null or c.expires_on >= :day)
            order by c.id""")
    List<CertificationRow> findVerified(UUID userId, LocalDate day);

    int countByUserId(UUID userId);

    void save(CertificationRow row);

    int deleteByUserIdAndId(UUID userId, UUID id);
}
