package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.usecase.OpeningHours;
import dev.karigar.scheduling.SlotCheck;
import dev.karigar.scheduling.SlotRules;
import dev.karigar.scheduling.storage.PostgresCalendars;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Opening hours from the calendars that also determine the offered slots. */
@Singleton
final class PostgresOpeningHours implements OpeningHours {

    private final PostgresCalendars calendars;

    PostgresOpeningHours(PostgresCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean cover(UUID providerId, BookingPeriod time) {
        var job = new SlotRules(time.length(), Duration.ZERO, Duration.ZERO, Duration.ZERO);
        // BUSY is accepted: the exclusion constraint decides whether the period is free, also against concurrent transactions.
        return calendars.load(providerId, time.start(), time.end())
                .map(calendar -> calendar.check(time.start(), job, time.start()))
                .filter(check -> check == SlotCheck.BOOKABLE || check == SlotCheck.BUSY)
                .isPresent();
    }
}
