package dev.karigar.services.usecase;

import dev.karigar.scheduling.ProviderCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** When providers are open and busy. */
public interface Calendars {

    /** Providers without weekly hours are left out. Good for starts in [from, to). */
    Map<UUID, ProviderCalendar> of(Collection<UUID> providers, Instant from, Instant to);
}
