package dev.karigar.users.storage;

import dev.karigar.kernel.TimeRange;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.scheduling.ProviderCalendar;
import dev.karigar.scheduling.SlotRules;
import dev.karigar.scheduling.storage.PostgresCalendars;
import dev.karigar.users.usecase.SearchProviders.FreeTimes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes free slots from the calendars of the services and bookings groups, read for all providers of a batch at once. */
@Singleton
final class PostgresFreeTimes implements FreeTimes {

    private static final String RULES = """
            select distinct provider_id, duration_minutes, buffer_before_minutes, buffer_after_minutes, min_notice_minutes
            from services.bookable_listings
            where is_active and provider_id = any (?)
              and (cast(? as uuid) is null or category_id in (select category_id from services.category_tree where ancestor_id = ?))
            """;

    private final Database database;
    private final PostgresCalendars calendars;

    PostgresFreeTimes(Database database, PostgresCalendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    @Override
    public Set<UUID> freeWithin(TimeRange range, Collection<UUID> providers, @Nullable UUID category, Instant now) {
        var from = range.start().isBefore(now) ? now : range.start();
        if (providers.isEmpty() || !from.isBefore(range.end())) {
            return Set.of();
        }
        var rules = rules(providers, category);
        if (rules.isEmpty()) {
            return Set.of();
        }
        return calendars.load(rules.keySet(), from, range.end())
                .entrySet()
                .stream()
                .filter(calendar -> rules.getOrDefault(calendar.getKey(), Set.of())
                        .stream()
                        .anyMatch(rule -> isFree(calendar.getValue(), from, range.end(), rule, now)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, Set<SlotRules>> rules(Collection<UUID> providers, @Nullable UUID category) {
        var rules = new HashMap<UUID, Set<SlotRules>>();
        database.sql(RULES)
                .with(List.copyOf(providers), category, category)
                .list(row -> rules.computeIfAbsent(row.uuid("provider_id"), _ -> new HashSet<>())
                        .add(SlotRules.ofMinutes(row.integer("duration_minutes"), row.integer("buffer_before_minutes"),
                                row.integer("buffer_after_minutes"), row.integer("min_notice_minutes"))));
        return rules;
    }

    /** The whole booking must lie in the time range. The last valid start ends exactly at {@code to}. */
    private static boolean isFree(ProviderCalendar calendar, Instant from, Instant to, SlotRules rules, Instant now) {
        var endOfStarts = to.minus(rules.duration()).plus(Duration.ofNanos(1));
        return !calendar.freeStarts(from, endOfStarts, rules, now).isEmpty();
    }
}
