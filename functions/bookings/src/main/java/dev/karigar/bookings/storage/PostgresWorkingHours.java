package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.BookingPeriod;
import dev.karigar.bookings.usecase.QuoteBooking.WorkingHours;
import dev.karigar.scheduling.SlotCheck;
import dev.karigar.scheduling.SlotRules;
import dev.karigar.scheduling.storage.PostgresCalendars;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Working hours by the same calendars as the slots that requesters are offered. */
@Singleton
final class PostgresWorkingHours implements WorkingHours {

    private final PostgresCalendars calendars;

    PostgresWorkingHours(PostgresCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public boolean contain(UUID providerId, BookingPeriod period) {
        var rules = new SlotRules(period.length(), Duration.ZERO, Duration.ZERO, Duration.ZERO);
        // BUSY lies within working hours. Whether the period is free is decided by the exclusion constraint on insert.
        return calendars.load(providerId, period.start(), period.end())
                .map(calendar -> calendar.check(period.start(), rules, period.start()))
                .filter(check -> check == SlotCheck.BOOKABLE || check == SlotCheck.BUSY)
                .isPresent();
    }
}
