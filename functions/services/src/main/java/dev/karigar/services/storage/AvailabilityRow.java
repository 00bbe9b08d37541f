package dev.karigar.services.storage;

import dev.karigar.scheduling.DaySpan;
import dev.karigar.services.domain.Availability.Hours;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@code services.availability} joined with one of its spans; the columns of the span are null if there is none. */
@MappedEntity(schema = "services", value = "availability")
record AvailabilityRow(UUID providerId, String timeZone, long version, @Nullable Integer day, @Nullable Integer fromMinute,
        @Nullable Integer toMinute) {

    Stream<Hours> hours() {
        return day == null || fromMinute == null || toMinute == null ? Stream.empty()
                : Stream.of(new Hours(DayOfWeek.of(day), new DaySpan(fromMinute, toMinute)));
    }
}
