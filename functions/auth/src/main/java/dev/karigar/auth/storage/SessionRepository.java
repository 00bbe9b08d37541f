package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Session.SessionEnd;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on {@code auth.sessions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<SessionRow, UUID> {

    void save(SessionRow row);

    Optional<SessionRow> findByIdForUpdate(UUID id);

    void update(@Id UUID id, String currentHash, @Nullable String previousHash, @Nullable String successorNonce,
            @Nullable Instant rotatedAt, @Nullable Instant previousAnsweredAt, boolean previousRepeated, Instant lastUsedAt,
            Instant expiresAt);

    /** One keyset page of active sessions. Ids are ordered by time (UUIDv7), so newest first is descending by id. */
    @Query("""
            select s.* from auth.sessions s
            where s.account_id = :accountId and s.ended_at is null and s.expires_at > :now and (:afterId::uuid is null or s.id < :afterId)
            order by s.id desc limit :limit""")
    List<SessionRow> findPage(UUID accountId, Instant now, @Nullable UUID afterId, int limit);

    /** Ends an active session; 0 if the account has no such session. */
    @Query("""
            update auth.sessions set ended_at = :now, end_reason = :reason
             where id = :id and account_id = :accountId and ended_at is null and expires_at > :now""")
    int end(UUID id, UUID accountId, SessionEnd reason, Instant now);

    @Query("""
            update auth.sessions set ended_at = :now, end_reason = :reason
             where account_id = :accountId and ended_at is null and id is distinct from :except::uuid""")
    void endAll(UUID accountId, @Nullable UUID except, SessionEnd reason, Instant now);

    @Query("delete from auth.sessions where expires_at < :before or ended_at < :before")
    int deleteEnded(Instant before);
}
