package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.domain.BookingUpdate;
import dev.karigar.bookings.domain.StartCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bookings there are. Whoever reads one to change it locks it until the unit of work ends. */
public interface Bookings {

    /** Keeps a new booking; false when its provider's time is taken, and then nothing is kept. */
    boolean add(BookingUpdate created);

    /** Keeps a change of a locked booking. */
    void save(BookingUpdate changed);

    void saveStartCode(UUID bookingId, StartCode code);

    Optional<Booking> find(UUID bookingId);

    Optional<Booking> lock(UUID bookingId);

    /** Unanswered requests that stand in the way of a job although their time is over. */
    List<Booking> lockExpiredOverlapping(UUID providerId, BookingPeriod time, Instant now);

    /** Some unanswered requests whose time is over, leaving out those that somebody else is busy with. */
    List<Booking> lockExpired(Instant now, int most);
}
