package dev.karigar.services.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.services.domain.Availability;
import dev.karigar.services.domain.ScheduleException;
import dev.karigar.services.storage.ExceptionSpanRepository.ExceptionSpanRow;
import dev.karigar.services.usecase.Availabilities;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weekly hours in {@code services.availability}, schedule exceptions in {@code services.availability_exceptions}. */
@Singleton
final class PostgresAvailabilities implements Availabilities {

    // The update changes nothing. It makes the statement return the id of a row that exists.
    private static final String SAVE_EXCEPTION = """
            insert into services.availability_exceptions as e (id, provider_id, date, created_at) values (?, ?, ?, ?)
            on conflict (provider_id, date) do update set created_at = e.created_at
            returning id
            """;

    private final AvailabilityRepository repository;
    private final AvailabilitySpanRepository spans;
    private final ScheduleExceptionRepository exceptions;
    private final ExceptionSpanRepository exceptionSpans;
    private final Database database;

    PostgresAvailabilities(AvailabilityRepository repository, AvailabilitySpanRepository spans, ScheduleExceptionRepository exceptions,
            ExceptionSpanRepository exceptionSpans, Database database) {
        this.repository = repository;
        this.spans = spans;
        this.exceptions = exceptions;
        this.exceptionSpans = exceptionSpans;
        this.database = database;
    }

    @Override
    public Optional<Availability> find(UUID provider) {
        var rows = repository.find(provider);
        var weekly = rows.stream().flatMap(AvailabilityRow::hours).toList();
        return rows.stream().findFirst().map(row -> new Availability(row.timeZone(), weekly, row.version()));
    }

    @Override
    public boolean save(UUID provider, Availability availability, Instant now) {
        return database.run(() -> {
            if (repository.save(provider, availability.timeZone(), availability.version(), now) == 0) {
                return false;
            }
            spans.deleteByProviderId(provider);
            if (!availability.weekly().isEmpty()) {
                spans.saveAll(availability.weekly().stream().map(hours -> AvailabilitySpanRow.of(provider, hours)).toList());
            }
            return true;
        });
    }

    @Override
    public List<ScheduleException> listExceptions(UUID provider, LocalDate from, @Nullable LocalDate after, int limit) {
        var dayBefore = from.minusDays(1);
        return exceptions.findPage(provider, after == null || after.isBefore(dayBefore) ? dayBefore : after, limit)
                .stream()
                .collect(groupingBy(ScheduleExceptionRow::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(PostgresAvailabilities::exception)
                .toList();
    }

    private static ScheduleException exception(List<ScheduleExceptionRow> rows) {
        var first = rows.getFirst();
        return new ScheduleException(first.id(), first.date(), rows.stream().flatMap(ScheduleExceptionRow::spans).toList());
    }

    @Override
    public ScheduleException saveException(UUID provider, ScheduleException exception, Instant now) {
        return database.run(() -> {
            var id = database.sql(SAVE_EXCEPTION)
                    .with(exception.id(), provider, exception.date(), now)
                    .first(row -> row.uuid("id"))
                    .orElseThrow();
            exceptionSpans.deleteByExceptionId(id);
            if (!exception.spans().isEmpty()) {
                exceptionSpans.saveAll(
                        exception.spans().stream().map(span -> new ExceptionSpanRow(id, span.fromMinute(), span.toMinute())).toList());
            }
            return new ScheduleException(id, exception.date(), exception.spans());
        });
    }

    @Override
    public boolean deleteException(UUID provider, UUID id) {
        return exceptions.deleteByProviderIdAndId(provider, id) == 1;
    }

    @Override
    public boolean deleteException(UUID provider, LocalDate date) {
        return exceptions.deleteByProviderIdAndDate(provider, date) == 1;
    }
}
