package dev.karigar.scheduling.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.scheduling.ProviderCalendar;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads the calendars of any number of providers with one statement. */
@Singleton
@Requires(beans = Database.class)
public final class PostgresCalendars {

    // A local date can begin up to 14 hours before and end up to 12 hours after the same date in UTC.
    private static final Duration MARGIN = Duration.ofDays(2);

    private static final String PARTS = """
            select 'WEEKLY' as part, provider_id, time_zone, day, null::date as date, false as closed,
                   (extract(epoch from from_time) / 60)::int as from_minute, (extract(epoch from to_time) / 60)::int as to_minute,
                   null::timestamptz as busy_from, null::timestamptz as busy_to
              from services.weekly_availability
             where provider_id = any (?)
            union all
            select 'EXCEPTION', provider_id, null, null, date, closed, (extract(epoch from from_time) / 60)::int,
                   (extract(epoch from to_time) / 60)::int, null, null
              from services.availability_exceptions_view
             where provider_id = any (?) and date between ? and ?
            union all
            select 'BUSY', provider_id, null, null, null, false, null, null, lower(during), upper(during)
              from bookings.busy_intervals
             where provider_id = any (?) and during && tstzrange(?, ?)
             order by part, provider_id, day, date, from_minute
            """;

    private final Database database;

    public PostgresCalendars(Database database) {
        this.database = database;
    }

    /** The calendar of one provider; empty if the provider has no weekly hours. */
    public Optional<ProviderCalendar> load(UUID provider, Instant from, Instant to) {
        return Optional.ofNullable(load(List.of(provider), from, to).get(provider));
    }

    /** The calendars of those providers who have weekly hours, valid for starts in [from, to). */
    public Map<UUID, ProviderCalendar> load(Collection<UUID> providers, Instant from, Instant to) {
        if (providers.isEmpty()) {
            return Map.of();
        }
        var ids = List.copyOf(providers);
        var first = from.minus(MARGIN);
        var last = to.plus(MARGIN);
        var parts = new HashMap<UUID, CalendarParts>();
        database.sql(PARTS)
                .with(ids, ids, first.atOffset(ZoneOffset.UTC).toLocalDate(), last.atOffset(ZoneOffset.UTC).toLocalDate(), ids, first, last)
                .list(row -> parts.computeIfAbsent(row.uuid("provider_id"), _ -> new CalendarParts()).add(row));
        var calendars = new HashMap<UUID, ProviderCalendar>();
        parts.forEach((provider, part) -> part.calendar().ifPresent(calendar -> calendars.put(provider, calendar)));
        return calendars;
    }
}
