package dev.karigar.auth.storage;

import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Statements on {@code auth.one_time_codes}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OneTimeCodeRepository extends GenericRepository<OneTimeCodeRow, UUID> {

    void save(OneTimeCodeRow row);

    Optional<OneTimeCodeRow> findById(UUID id);

    /** Saves new digits as the given resend; 0 if the code cannot be resent, or another transaction has resent it. */
    @Query("""
            update auth.one_time_codes
               set code_salt = :salt, code_hash = :hash, sent = :sent, expires_at = :expiresAt, resend_at = :resendAt
             where id = :id and used_at is null and attempts < :maxAttempts and sent = :sent - 1 and resend_at <= :now
               and expires_at > :now""")
    int renew(UUID id, String salt, String hash, int sent, Instant expiresAt, Instant resendAt, int maxAttempts, Instant now);

    /**
     * Counts an attempt and returns the row with it; empty if no attempt is possible. A list, because Micronaut Data does not make an
     * {@code Optional} of the row that an update returns.
     */
    @Query("""
            update auth.one_time_codes
               set attempts = attempts + 1
             where id = :id and purpose in (:purposes) and attempts < :maxAttempts and used_at is null and expires_at > :now
            returning *""")
    List<OneTimeCodeRow> countAttempt(UUID id, Set<CodePurpose> purposes, int maxAttempts, Instant now);

    void update(@Id UUID id, Instant usedAt);

    int deleteByExpiresAtBefore(Instant before);
}
