package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
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
import org.jspecify.annotations.Nullable;

/** Statements on {@code bookings.bookings}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookingRepository extends GenericRepository<BookingRow, UUID> {

    String SELECT = "select b.*, lower(b.busy) as busy_from, upper(b.busy) as busy_until from bookings.bookings b ";

    Optional<BookingRow> findById(UUID id);

    Optional<BookingRow> findByIdForUpdate(UUID id);

    /** Locks the provider's unanswered requests whose deadline has passed and whose busy range overlaps the given one. */
    @Query(SELECT + """
            where b.provider_id = :provider and b.status = 'REQUESTED' and b.expires_at <= :now
              and b.busy && tstzrange(:busyFrom, :busyUntil, '[)')
            order by b.id for update""")
    List<BookingRow> lockExpiredOverlapping(UUID provider, Instant now, Instant busyFrom, Instant busyUntil);

    /** Locks unanswered requests whose deadline has passed; rows that another transaction has locked are skipped. */
    @Query(SELECT + """
            where b.status = 'REQUESTED' and b.expires_at <= :now
            order by b.expires_at limit :limit for update skip locked""")
    List<BookingRow> lockExpired(Instant now, int limit);

    /** One keyset page, latest start first. An unanswered request whose deadline has passed counts as cancelled. */
    @Query(SELECT + """
            where (b.requester_id = :requester or b.provider_id = :provider)
              and case when b.status = 'REQUESTED' and b.expires_at <= :now then 'CANCELLED' else b.status end in (:statuses)
              and (:from::timestamptz is null or b.starts_at >= :from)
              and (:to::timestamptz is null or b.starts_at < :to)
              and (:afterStart::timestamptz is null or (b.starts_at, b.id) < (:afterStart, :afterId))
            order by b.starts_at desc, b.id desc limit :limit""")
    List<BookingRow> findPage(@Nullable UUID requester, @Nullable UUID provider, Instant now, Set<BookingStatus> statuses,
            @Nullable Instant from, @Nullable Instant to, @Nullable Instant afterStart, @Nullable UUID afterId, int limit);

    /** Saves a change that makes the given version; 0 if the row has another version than the one before it. */
    @Query("""
            update bookings.bookings
               set status = :status, cancelled_by = :cancelledBy, cancel_reason = :cancelReason, version = :version, updated_at = :now
             where id = :id and version = :version - 1""")
    int update(UUID id, BookingStatus status, @Nullable Party cancelledBy, @Nullable String cancelReason, long version, Instant now);

    void update(@Id UUID id, int startCodeWrongTries, @Nullable Instant startCodeLockedUntil);
}
