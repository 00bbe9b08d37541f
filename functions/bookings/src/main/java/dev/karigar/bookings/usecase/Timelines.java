package dev.karigar.bookings.usecase;

import dev.karigar.bookings.domain.TimelineEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to bookings, oldest first. */
public interface Timelines {

    /** By booking; a booking without any is left out. */
    Map<UUID, List<TimelineEvent>> of(List<UUID> bookingIds);
}
