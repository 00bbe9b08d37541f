package dev.karigar.services.storage;

import dev.karigar.services.domain.Availability.Hours;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of {@code services.availability_spans}; day 1 is Monday. */
@MappedEntity(schema = "services", value = "availability_spans")
record AvailabilitySpanRow(UUID providerId, int day, int fromMinute, int toMinute) {

    static AvailabilitySpanRow of(UUID providerId, Hours hours) {
        return new AvailabilitySpanRow(providerId, hours.day().getValue(), hours.span().fromMinute(), hours.span().toMinute());
    }
}
