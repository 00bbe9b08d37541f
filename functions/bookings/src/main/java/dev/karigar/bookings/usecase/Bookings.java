package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.bookings.domain.Changed;
import dev.karigar.bookings.domain.JobTime;
import dev.karigar.bookings.domain.StartCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All bookings there are. Whoever reads one to change it locks it until the unit of work ends. */
public interface Bookings {

    /** Keeps a new booking; false when its provider's time is taken, and then nothing is kept. */
    boolean add(Changed created);

    /** Keeps a change of a locked booking. */
    void save(Changed changed);

    void keepStartCode(UUID bookingId, StartCode code);

    Optional<Booking> find(UUID bookingId);

    Optional<Booking> lock(UUID bookingId);

    /** Unanswered requests that stand in the way of a job although their time is over. */
    List<Booking> lockLapsedInTheWayOf(UUID providerId, JobTime time, Instant now);

    /** Some unanswered requests whose time is over, leaving out those that somebody else is busy with. */
    List<Booking> lockLapsed(Instant now, int most);
}
