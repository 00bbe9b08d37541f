package dev.karigar.auth.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on {@code auth.accounts}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<AccountRow, UUID> {

    /** One statement for phone numbers and e-mail addresses, so that both take the same time; the other one is null. */
    @Query("select a.* from auth.accounts a where a.phone = :phone::text or lower(a.email) = lower(:email::text)")
    Optional<AccountRow> findByPhoneOrEmail(@Nullable String phone, @Nullable String email);

    Optional<AccountRow> findById(UUID id);

    void update(@Id UUID id, String passwordHash, Instant updatedAt);
}
