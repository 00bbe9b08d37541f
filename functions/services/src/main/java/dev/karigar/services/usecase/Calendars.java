package dev.karigar.services.usecase;

import dev.karigar.scheduling.ProviderCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The working hours and busy times of providers. */
public interface Calendars {

    /** Calendars by provider, valid for slots that start in [from, to). Providers without weekly hours are missing. */
    Map<UUID, ProviderCalendar> find(Collection<UUID> providers, Instant from, Instant to);
}
