package dev.karigar.bookings.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.bookings.usecase.Timelines;
import dev.karigar.kernel.Ids;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Timelines in {@code bookings.timeline_events}: rows are inserted and never changed. */
@Singleton
final class PostgresTimelines implements Timelines {

    private final TimelineEventRepository repository;
    private final Ids ids;

    PostgresTimelines(TimelineEventRepository repository, Ids ids) {
        this.repository = repository;
        this.ids = ids;
    }

    /** Each event makes one version of the booking; the last event makes the version that is saved. */
    void append(BookingUpdate update) {
        var bookingId = update.booking().id();
        long version = update.booking().version() - update.events().size();
        var rows = new ArrayList<TimelineEventRow>();
        for (var event : update.events()) {
            version++;
            rows.add(new TimelineEventRow(ids.next(), bookingId, version, event.type(), event.metadata(), event.actor(), event.at()));
        }
        repository.saveAll(rows);
    }

    @Override
    public Map<UUID, List<TimelineEvent>> of(List<UUID> bookingIds) {
        if (bookingIds.isEmpty()) {
            return Map.of();
        }
        return repository.findByBookingIdInOrderByVersion(bookingIds)
                .stream()
                .collect(groupingBy(TimelineEventRow::bookingId, mapping(TimelineEventRow::event, toList())));
    }
}
