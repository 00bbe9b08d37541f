package dev.karigar.bookings.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Statements on {@code bookings.timeline_events}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimelineEventRepository extends GenericRepository<TimelineEventRow, UUID> {

    /** Inserts the rows as one batch. */
    void saveAll(List<TimelineEventRow> rows);

    /** The oldest event of each booking first. The list must not be empty. */
    List<TimelineEventRow> findByBookingIdInOrderByVersion(List<UUID> bookingIds);
}
