package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.Booking;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import java.time.Instant;

/** A person's bookings, latest job first. */
public interface BookingLists {

    Page<Booking> find(BookingFilter filter, PageRequest page, Instant now);
}
