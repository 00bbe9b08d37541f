package dev.karigar.users.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.karigar.kernel.TimeRange;
import dev.karigar.scheduling.storage.PostgresCalendars;
import dev.karigar.users.usecase.SearchProviders.FreeTimes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes free slots from the calendars of the services and bookings groups, read for all providers of a batch at once. */
@Singleton
final class PostgresFreeTimes implements FreeTimes {

    private final SlotRulesRepository repository;
    private final PostgresCalendars calendars;

    PostgresFreeTimes(SlotRulesRepository repository, PostgresCalendars calendars) {
        this.repository = repository;
        this.calendars = calendars;
    }

    @Override
    public Set<UUID> freeWithin(TimeRange range, Collection<UUID> providers, @Nullable UUID category, Instant now) {
        if (providers.isEmpty() || !now.isBefore(range.end())) {
            return Set.of();
        }
        var future = range.contains(now) ? new TimeRange(now, range.end()) : range;
        var rules = repository.find(providers, category)
                .stream()
                .collect(groupingBy(SlotRulesRow::providerId, mapping(SlotRulesRow::rules, toSet())));
        return calendars.load(rules.keySet(), future.start(), future.end())
                .entrySet()
                .stream()
                .filter(calendar -> rules.getOrDefault(calendar.getKey(), Set.of())
                        .stream()
                        .anyMatch(rule -> calendar.getValue().hasFreeStart(future.start(), future.end(), rule, now)))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }
}
