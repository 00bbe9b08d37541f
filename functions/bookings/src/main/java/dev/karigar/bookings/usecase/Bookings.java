package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.StartCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bookings. A lock is held until the unit of work ends. */
public interface Bookings {

    /** Inserts a new booking with its events. Returns false, and inserts nothing, if its busy time overlaps another booking. */
    boolean add(BookingUpdate created);

    /**
     * Saves a booking and appends the events.
     *
     * @throws IllegalStateException if another transaction has saved the booking since it was read
     */
    void save(BookingUpdate update);

    void saveStartCode(UUID bookingId, StartCode startCode);

    Optional<Booking> find(UUID bookingId);

    Optional<Booking> lock(UUID bookingId);

    /** Locks a provider's expired requests whose busy time overlaps that of the given period. */
    List<Booking> lockExpiredOverlapping(UUID providerId, BookingPeriod period, Instant now);

    /** Locks expired requests, earliest deadline first, skipping those that another transaction has locked. */
    List<Booking> lockExpired(Instant now, int limit);
}
