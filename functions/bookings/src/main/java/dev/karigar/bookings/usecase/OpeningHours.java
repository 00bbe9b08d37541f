package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.BookingPeriod;
import java.util.UUID;

/** When providers work, whatever else they have taken on. */
public interface OpeningHours {

    /** Whether the whole job, buffers apart, lies in one span of the provider's open hours. */
    boolean cover(UUID providerId, BookingPeriod time);
}
