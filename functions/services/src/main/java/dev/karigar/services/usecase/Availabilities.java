package dev.karigar.services.usecase;

import dev.karigar.services.domain.Availability;
import dev.karigar.services.domain.ScheduleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Providers' weekly hours and exceptions. */
public interface Availabilities {

    Optional<Availability> find(UUID provider);

    /** Replaces the weekly hours if they still have the version; version 0 means none were set. */
    boolean replace(UUID provider, Availability availability, Instant now);

    /** In order of date, from a date on. */
    List<ScheduleException> exceptions(UUID provider, LocalDate from, @Nullable LocalDate after, int most);

    /** Puts an exception in place of one that may stand at its date, whose id it then takes. */
    ScheduleException put(UUID provider, ScheduleException exception, Instant now);

    boolean removeException(UUID provider, UUID id);

    boolean removeException(UUID provider, LocalDate date);
}
