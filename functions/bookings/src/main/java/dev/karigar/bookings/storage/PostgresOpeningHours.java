package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.usecase.QuoteBooking.WorkingHours;
import dev.karigar.scheduling.SlotCheck;
import dev.karigar.scheduling.SlotRules;
import dev.karigar.scheduling.storage.PostgresCalendars;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Opening hours by the calendars that also make the slots a requester is offered. */
@Singleton
final class PostgresOpeningHours implements WorkingHours {

    private final PostgresCalendars calendars;

    PostgresOpeningHours(PostgresCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean contain(UUID providerId, BookingPeriod time) {
        var job = new SlotRules(time.length(), Duration.ZERO, Duration.ZERO, Duration.ZERO);
        // Busy is open, too: whether the time is still free is for the constraint to say, which sees what this reading cannot.
        return calendars.load(providerId, time.start(), time.end())
                .map(calendar -> calendar.check(time.start(), job, time.start()))
                .filter(check -> check == SlotCheck.BOOKABLE || check == SlotCheck.BUSY)
                .isPresent();
    }
}
