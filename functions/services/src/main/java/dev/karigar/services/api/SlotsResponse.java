package dev.karigar.services.api;

import dev.karigar.scheduling.Interval;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Bookable times in order. */
@Serdeable
@Schema(name = "Slots")
record SlotsResponse(List<Slot> items) {

    /** A job that could be booked. */
    @Serdeable
    @Schema(name = "Slot")
    record Slot(Instant start, Instant end) {
    }

    static SlotsResponse of(List<Interval> slots) {
        return new SlotsResponse(slots.stream().map(slot -> new Slot(slot.start(), slot.end())).toList());
    }
}
