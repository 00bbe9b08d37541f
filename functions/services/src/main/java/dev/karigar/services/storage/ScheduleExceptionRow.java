package dev.karigar.services.storage;

import dev.karigar.scheduling.DaySpan;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code services.availability_exceptions} joined with one of its spans; the columns of the span are null if there is
 * none.
 */
@MappedEntity(schema = "services", value = "availability_exceptions")
record ScheduleExceptionRow(UUID id, UUID providerId, LocalDate date, @Nullable Integer fromMinute, @Nullable Integer toMinute) {

    Stream<DaySpan> spans() {
        return fromMinute == null || toMinute == null ? Stream.empty() : Stream.of(new DaySpan(fromMinute, toMinute));
    }
}
