package dev.karigar.bookings.storage;

import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.domain.TimelineEvent;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A row of {@code bookings.timeline_events}. */
@MappedEntity(schema = "bookings", value = "timeline_events")
record TimelineEventRow(@Id UUID id, UUID bookingId, long version, String eventType,
        @TypeDef(type = DataType.JSON) Map<String, Object> metadata, Party actor, Instant createdAt) {

    TimelineEvent event() {
        return new TimelineEvent(eventType, metadata, actor, createdAt);
    }
}
