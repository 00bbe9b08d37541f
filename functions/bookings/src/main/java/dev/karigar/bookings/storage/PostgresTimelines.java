package dev.karigar.bookings.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.karigar.bookings.domain.BookingDecision.BookingUpdate;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.TimelineEvent;
import dev.karigar.bookings.usecase.Timelines;
import dev.karigar.kernel.Ids;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Json;
import dev.karigar.postgres.jdbc.Row;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Timelines in {@code bookings.timeline_events}: rows are added and never changed. */
@Singleton
final class PostgresTimelines implements Timelines {

    private static final Argument<Map<String, Object>> METADATA = Argument.mapOf(String.class, Object.class);

    private static final String APPEND = """
            insert into bookings.timeline_events (id, booking_id, version, event_type, metadata, actor, created_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF = """
            select e.booking_id, e.event_type, e.metadata, e.actor, e.created_at
            from bookings.timeline_events e
            where e.booking_id = any (?)
            order by e.booking_id, e.version
            """;

    private final Database database;
    private final Ids ids;
    private final JsonMapper json;

    PostgresTimelines(Database database, Ids ids, JsonMapper json) {
        this.database = database;
        this.ids = ids;
        this.json = json;
    }

    /** Every version of a booking is made by one entry; the last entry made the one that is kept. */
    void append(BookingUpdate changed) {
        long version = changed.booking().version() - changed.events().size();
        for (var entry : changed.events()) {
            version++;
            database.sql(APPEND)
                    .with(ids.next(), changed.booking().id(), version, entry.type(), new Json(write(entry.metadata())), entry.actor(),
                            entry.at())
                    .update();
        }
    }

    @Override
    public Map<UUID, List<TimelineEvent>> of(List<UUID> bookingIds) {
        if (bookingIds.isEmpty()) {
            return Map.of();
        }
        return database.sql(OF)
                .with(bookingIds)
                .list(this::line)
                .stream()
                .collect(groupingBy(Line::bookingId, mapping(Line::entry, toList())));
    }

    private record Line(UUID bookingId, TimelineEvent entry) {
    }

    private Line line(Row row) throws SQLException {
        return new Line(row.uuid("booking_id"), new TimelineEvent(row.string("event_type"), read(row.json("metadata")),
                Party.valueOf(row.string("actor")), row.instant("created_at")));
    }

    private String write(Map<String, Object> metadata) {
        try {
            return json.writeValueAsString(METADATA, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> read(String metadata) {
        try {
            return json.readValue(metadata, METADATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
