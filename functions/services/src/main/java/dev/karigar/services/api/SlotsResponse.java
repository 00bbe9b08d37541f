package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.karigar.kernel.TimeRange;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The times at which a listing can be booked. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record SlotsResponse(@JsonPropertyDescription("The slots, ordered by start; they may overlap.") List<SlotResponse> items) {

    /** A time range that can be booked. */
    @Serdeable
    @Schema(name = "SlotResponse")
    record SlotResponse(@Schema(description = "Start of the booking.", example = "2026-11-25T08:00:00Z") Instant start,
            @Schema(description = "End of the booking: the start plus its duration.", example = "2026-11-25T09:00:00Z") Instant end) {
    }

    static SlotsResponse of(List<TimeRange> slots) {
        return new SlotsResponse(slots.stream().map(slot -> new SlotResponse(slot.start(), slot.end())).toList());
    }
}
