package dev.karigar.scheduling.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.scheduling.AvailabilityException;
import dev.karigar.scheduling.DaySpan;
import dev.karigar.scheduling.Interval;
import dev.karigar.scheduling.ProviderCalendar;
import dev.karigar.scheduling.WeeklyAvailability;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Loads the calendars of any number of providers with three statements. */
@Singleton
@Requires(beans = Database.class)
public final class PostgresCalendars {

    // A clock may show a date as much as a day before or after UTC does.
    private static final Duration MARGIN = Duration.ofDays(2);

    private final Database database;

    public PostgresCalendars(Database database) {
        this.database = database;
    }

    /** Empty when the provider keeps no weekly hours. */
    public Optional<ProviderCalendar> load(UUID provider, Instant from, Instant to) {
        return Optional.ofNullable(load(List.of(provider), from, to).get(provider));
    }

    /** The calendars of those of the providers who keep weekly hours, good for starts in [from, to). */
    public Map<UUID, ProviderCalendar> load(Collection<UUID> providers, Instant from, Instant to) {
        var ids = List.copyOf(providers);
        var weekly = ids.isEmpty() ? Map.<UUID, WeeklyAvailability>of() : weekly(ids);
        if (weekly.isEmpty()) {
            return Map.of();
        }
        var exceptions = exceptions(ids, from.minus(MARGIN), to.plus(MARGIN));
        var busy = busy(ids, from.minus(MARGIN), to.plus(MARGIN));
        var calendars = new HashMap<UUID, ProviderCalendar>();
        weekly.forEach((provider, hours) -> calendars.put(provider,
                new ProviderCalendar(hours, exceptions.getOrDefault(provider, List.of()), busy.getOrDefault(provider, List.of()))));
        return calendars;
    }

    private Map<UUID, WeeklyAvailability> weekly(List<UUID> providers) {
        var zones = new HashMap<UUID, ZoneId>();
        var spans = new HashMap<UUID, Map<DayOfWeek, List<DaySpan>>>();
        database.sql("""
                select provider_id, time_zone, day, (extract(epoch from from_time) / 60)::int as from_minute,
                       (extract(epoch from to_time) / 60)::int as to_minute
                  from services.weekly_availability
                 where provider_id = any (?)
                 order by provider_id, day, from_time""").with(providers).list(row -> {
            var provider = row.uuid("provider_id");
            zones.put(provider, ZoneId.of(row.string("time_zone")));
            return spans.computeIfAbsent(provider, any -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(row.integer("day")), any -> new ArrayList<>())
                    .add(span(row));
        });
        var weekly = new HashMap<UUID, WeeklyAvailability>();
        zones.forEach((provider, zone) -> weekly.put(provider, new WeeklyAvailability(zone, spans.getOrDefault(provider, Map.of()))));
        return weekly;
    }

    private Map<UUID, List<AvailabilityException>> exceptions(List<UUID> providers, Instant from, Instant to) {
        var spans = new HashMap<UUID, Map<LocalDate, List<DaySpan>>>();
        database.sql("""
                select provider_id, date, closed, (extract(epoch from from_time) / 60)::int as from_minute,
                       (extract(epoch from to_time) / 60)::int as to_minute
                  from services.availability_exceptions_view
                 where provider_id = any (?) and date between ? and ?
                 order by provider_id, date, from_time""")
                .with(providers, from.atOffset(ZoneOffset.UTC).toLocalDate(), to.atOffset(ZoneOffset.UTC).toLocalDate())
                .list(row -> {
                    var day = spans.computeIfAbsent(row.uuid("provider_id"), any -> new TreeMap<>())
                            .computeIfAbsent(row.date("date"), any -> new ArrayList<>());
                    return row.bool("closed") || day.add(span(row));
                });
        var exceptions = new HashMap<UUID, List<AvailabilityException>>();
        spans.forEach((provider, days) -> exceptions.put(provider,
                days.entrySet().stream().map(day -> new AvailabilityException(day.getKey(), day.getValue())).toList()));
        return exceptions;
    }

    private Map<UUID, List<Interval>> busy(List<UUID> providers, Instant from, Instant to) {
        var busy = new HashMap<UUID, List<Interval>>();
        database.sql("""
                select provider_id, lower(during) as busy_from, upper(during) as busy_to
                  from bookings.busy_intervals
                 where provider_id = any (?) and during && tstzrange(?, ?)""")
                .with(providers, from, to)
                .list(row -> busy.computeIfAbsent(row.uuid("provider_id"), any -> new ArrayList<>())
                        .add(new Interval(row.instant("busy_from"), row.instant("busy_to"))));
        return busy;
    }

    private static DaySpan span(Row row) throws SQLException {
        return new DaySpan(row.integer("from_minute"), row.integer("to_minute"));
    }
}
