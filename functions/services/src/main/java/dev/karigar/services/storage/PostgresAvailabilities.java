package dev.karigar.services.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.scheduling.DaySpan;
import dev.karigar.services.domain.Availability;
import dev.karigar.services.domain.ScheduleException;
import dev.karigar.services.usecase.Availabilities;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresAvailabilities implements Availabilities {

    private final Database database;

    PostgresAvailabilities(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Availability> find(UUID provider) {
        var hours = database
                .sql("select day, from_minute, to_minute from services.availability_spans where provider_id = ? order by day, from_minute")
                .with(provider)
                .list(row -> new Availability.Hours(DayOfWeek.of(row.integer("day")),
                        new DaySpan(row.integer("from_minute"), row.integer("to_minute"))));
        return database.sql("select time_zone, version from services.availability where provider_id = ?")
                .with(provider)
                .first(row -> new Availability(row.string("time_zone"), hours, row.longValue("version")));
    }

    @Override
    public boolean replace(UUID provider, Availability availability, Instant now) {
        return database.run(() -> {
            int kept = database.sql("""
                    insert into services.availability as a (provider_id, time_zone, version, updated_at) values (?, ?, 1, ?)
                    on conflict (provider_id) do update
                       set time_zone = excluded.time_zone, version = a.version + 1, updated_at = excluded.updated_at
                     where a.version = ?""").with(provider, availability.timeZone(), now, availability.version()).update();
            if (kept == 1) {
                database.sql("delete from services.availability_spans where provider_id = ?").with(provider).update();
                availability.weekly().forEach(hours -> insert(provider, hours));
            }
            return kept == 1;
        });
    }

    private void insert(UUID provider, Availability.Hours hours) {
        database.sql("insert into services.availability_spans (provider_id, day, from_minute, to_minute) values (?, ?, ?, ?)")
                .with(provider, hours.day().getValue(), hours.span().fromMinute(), hours.span().toMinute())
                .update();
    }

    @Override
    public List<ScheduleException> exceptions(UUID provider, LocalDate from, @Nullable LocalDate after, int most) {
        var found = new LinkedHashMap<UUID, ScheduleException>();
        database.sql("""
                select e.id, e.date, s.from_minute, s.to_minute
                  from (select id, date from services.availability_exceptions
                         where provider_id = ? and date >= ? and date > ?
                         order by date limit ?) e
                  left join services.exception_spans s on s.exception_id = e.id
                 order by e.date, s.from_minute""").with(provider, from, after == null ? from.minusDays(1) : after, most).list(row -> {
            var spans = new ArrayList<DaySpan>();
            if (!row.isNull("from_minute")) {
                spans.add(new DaySpan(row.integer("from_minute"), row.integer("to_minute")));
            }
            return found.merge(row.uuid("id"), new ScheduleException(row.uuid("id"), row.date("date"), spans), (a, b) -> {
                var both = new ArrayList<>(a.spans());
                both.addAll(b.spans());
                return new ScheduleException(a.id(), a.date(), both);
            });
        });
        return List.copyOf(found.values());
    }

    @Override
    public ScheduleException put(UUID provider, ScheduleException exception, Instant now) {
        return database.run(() -> {
            var id = database.sql("""
                    insert into services.availability_exceptions as e (id, provider_id, date, created_at) values (?, ?, ?, ?)
                    on conflict (provider_id, date) do update set created_at = e.created_at
                    returning id""").with(exception.id(), provider, exception.date(), now).first(row -> row.uuid("id")).orElseThrow();
            database.sql("delete from services.exception_spans where exception_id = ?").with(id).update();
            exception.spans()
                    .forEach(span -> database
                            .sql("insert into services.exception_spans (exception_id, from_minute, to_minute) values (?, ?, ?)")
                            .with(id, span.fromMinute(), span.toMinute())
                            .update());
            return new ScheduleException(id, exception.date(), exception.spans());
        });
    }

    @Override
    public boolean removeException(UUID provider, UUID id) {
        return database.sql("delete from services.availability_exceptions where provider_id = ? and id = ?")
                .with(provider, id)
                .update() == 1;
    }

    @Override
    public boolean removeException(UUID provider, LocalDate date) {
        return database.sql("delete from services.availability_exceptions where provider_id = ? and date = ?")
                .with(provider, date)
                .update() == 1;
    }
}
