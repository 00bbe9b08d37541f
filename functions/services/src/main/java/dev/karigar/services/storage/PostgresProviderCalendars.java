package dev.karigar.services.storage;

import dev.karigar.scheduling.ProviderCalendar;
import dev.karigar.scheduling.storage.PostgresCalendars;
import dev.karigar.services.usecase.Calendars;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Calendars as all groups read them. */
@Singleton
final class PostgresProviderCalendars implements Calendars {

    private final PostgresCalendars calendars;

    PostgresProviderCalendars(PostgresCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Map<UUID, ProviderCalendar> find(Collection<UUID> providers, Instant from, Instant to) {
        return calendars.load(providers, from, to);
    }
}
