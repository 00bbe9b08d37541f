package dev.karigar.services.usecase;

import dev.karigar.services.domain.Availability;
import dev.karigar.services.domain.ScheduleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weekly working hours of providers and their schedule exceptions. */
public interface Availabilities {

    Optional<Availability> find(UUID provider);

    /**
     * Replaces the weekly hours and increments their version.
     *
     * @return false if the stored version is another one than that of {@code availability}; version 0 means none is stored
     */
    boolean save(UUID provider, Availability availability, Instant now);

    /**
     * Schedule exceptions in the order of their dates.
     *
     * @param from  the first date
     * @param after the date of the last exception of the page before; null for the first page
     */
    List<ScheduleException> listExceptions(UUID provider, LocalDate from, @Nullable LocalDate after, int limit);

    /** Inserts an exception, or replaces the spans of the one stored for its date and keeps that one's id. */
    ScheduleException saveException(UUID provider, ScheduleException exception, Instant now);

    /** @return false if the provider has no exception with this id */
    boolean deleteException(UUID provider, UUID id);

    /** @return false if the provider has no exception for this date */
    boolean deleteException(UUID provider, LocalDate date);
}
