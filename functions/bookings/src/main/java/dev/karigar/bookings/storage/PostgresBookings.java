package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Booking.Cancellation;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.StartCode;
import dev.karigar.bookings.usecase.Bookings;
import dev.karigar.postgres.jdbc.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bookings in {@code bookings.bookings}, whose exclusion constraint prevents overlapping bookings of a provider. */
@Singleton
final class PostgresBookings implements Bookings {

    // SQL and not save(row): the number of inserted rows is the answer, and Micronaut Data returns 1 for an entity in either case.
    // The insert waits for a concurrent transaction that holds the period, then inserts or does nothing.
    private static final String INSERT = """
            insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy,
                lat, lng, address, notes, total_price_amount, total_price_currency, cancellation_policy, start_code, expires_at,
                version, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?, '[)'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint bookings_no_double_booking do nothing
            """;

    private final BookingRepository repository;
    private final Database database;
    private final PostgresTimelines timelines;

    PostgresBookings(BookingRepository repository, Database database, PostgresTimelines timelines) {
        this.repository = repository;
        this.database = database;
        this.timelines = timelines;
    }

    @Override
    public boolean add(BookingUpdate created) {
        var booking = created.booking();
        var terms = booking.terms();
        var period = booking.period();
        var point = booking.location().point();
        int inserted = database.sql(INSERT)
                .with(booking.id(), terms.listingId(), terms.title(), booking.requesterId(), terms.providerId(), booking.status(),
                        period.start(), period.end(), period.busyFrom(), period.busyUntil(), point.lat(), point.lng(),
                        booking.location().address(), booking.notes(), terms.totalPrice().amount(),
                        terms.totalPrice().currency().getCurrencyCode(), terms.cancellationPolicy(), booking.startCode().digits().value(),
                        booking.expiresAt(), booking.version(), booking.createdAt(), booking.updatedAt())
                .update();
        if (inserted == 0) {
            return false;
        }
        timelines.append(created);
        return true;
    }

    @Override
    public void save(BookingUpdate update) {
        var booking = update.booking();
        var cancellation = Optional.ofNullable(booking.cancellation());
        int updated = repository.update(booking.id(), booking.status(), cancellation.map(Cancellation::by).orElse(null),
                cancellation.map(Cancellation::reason).orElse(null), booking.version(), booking.updatedAt());
        if (updated == 0) {
            throw new IllegalStateException("booking " + booking.id() + " was changed without its lock");
        }
        timelines.append(update);
    }

    @Override
    public void saveStartCode(UUID bookingId, StartCode startCode) {
        repository.update(bookingId, startCode.wrongAttempts(), startCode.lockedUntil());
    }

    @Override
    public Optional<Booking> find(UUID bookingId) {
        return repository.findById(bookingId).map(BookingRow::booking);
    }

    @Override
    public Optional<Booking> lock(UUID bookingId) {
        return repository.findByIdForUpdate(bookingId).map(BookingRow::booking);
    }

    @Override
    public List<Booking> lockExpiredOverlapping(UUID providerId, BookingPeriod period, Instant now) {
        return bookings(repository.lockExpiredOverlapping(providerId, now, period.busyFrom(), period.busyUntil()));
    }

    @Override
    public List<Booking> lockExpired(Instant now, int limit) {
        return bookings(repository.lockExpired(now, limit));
    }

    private static List<Booking> bookings(List<BookingRow> rows) {
        return rows.stream().map(BookingRow::booking).toList();
    }
}
