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

/** Bookings in {@code bookings.bookings}, where a constraint keeps each provider's time. */
@Singleton
final class PostgresBookings implements Bookings {

    // Waits for a rival that is just taking the time, then inserts or does nothing: no error, no retry, no half-done transaction.
    private static final String ADD = """
            insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy,
                lat, lng, address, notes, total_price_amount, total_price_currency, cancellation_policy, start_code, expires_at,
                version, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?, '[)'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint bookings_no_double_booking do nothing
            """;

    private static final String SAVE = """
            update bookings.bookings
            set status = ?, cancelled_by = ?, cancel_reason = ?, version = ?, updated_at = ?
            where id = ? and version = ?
            """;

    private static final String KEEP_START_CODE = """
            update bookings.bookings set start_code_wrong_tries = ?, start_code_locked_until = ? where id = ?
            """;

    private static final String ONE = BookingRows.SELECT + " where b.id = ?";

    private static final String LAPSED_IN_THE_WAY = BookingRows.SELECT + """
             where b.provider_id = ? and b.status = 'REQUESTED' and b.expires_at <= ? and b.busy && tstzrange(?, ?, '[)')
            order by b.id for update
            """;

    private static final String LAPSED = BookingRows.SELECT + """
             where b.status = 'REQUESTED' and b.expires_at <= ?
            order by b.expires_at limit ? for update skip locked
            """;

    private final Database database;
    private final PostgresTimelines timelines;

    PostgresBookings(Database database, PostgresTimelines timelines) {
        this.database = database;
        this.timelines = timelines;
    }

    @Override
    public boolean add(BookingUpdate created) {
        var booking = created.booking();
        var terms = booking.terms();
        var time = booking.period();
        var point = booking.location().point();
        int added = database.sql(ADD)
                .with(booking.id(), terms.listingId(), terms.title(), booking.requesterId(), terms.providerId(), booking.status(),
                        time.start(), time.end(), time.busyFrom(), time.busyUntil(), point.lat(), point.lng(), booking.location().address(),
                        booking.notes(), terms.totalPrice().amount(), terms.totalPrice().currency().getCurrencyCode(),
                        terms.cancellationPolicy(), booking.startCode().digits().value(), booking.expiresAt(), booking.version(),
                        booking.createdAt(), booking.updatedAt())
                .update();
        if (added == 0) {
            return false;
        }
        timelines.append(created);
        return true;
    }

    @Override
    public void save(BookingUpdate changed) {
        var booking = changed.booking();
        var by = Optional.ofNullable(booking.cancellation());
        int saved = database.sql(SAVE)
                .with(booking.status(), by.map(Cancellation::by).orElse(null), by.map(Cancellation::reason).orElse(null), booking.version(),
                        booking.updatedAt(), booking.id(), booking.version() - 1)
                .update();
        if (saved == 0) {
            throw new IllegalStateException("booking " + booking.id() + " was changed without being locked");
        }
        timelines.append(changed);
    }

    @Override
    public void saveStartCode(UUID bookingId, StartCode code) {
        database.sql(KEEP_START_CODE).with(code.wrongAttempts(), code.lockedUntil(), bookingId).update();
    }

    @Override
    public Optional<Booking> find(UUID bookingId) {
        return database.sql(ONE).with(bookingId).first(BookingRows::booking);
    }

    @Override
    public Optional<Booking> lock(UUID bookingId) {
        return database.sql(ONE + " for update").with(bookingId).first(BookingRows::booking);
    }

    @Override
    public List<Booking> lockExpiredOverlapping(UUID providerId, BookingPeriod time, Instant now) {
        return database.sql(LAPSED_IN_THE_WAY).with(providerId, now, time.busyFrom(), time.busyUntil()).list(BookingRows::booking);
    }

    @Override
    public List<Booking> lockExpired(Instant now, int most) {
        return database.sql(LAPSED).with(now, most).list(BookingRows::booking);
    }
}
