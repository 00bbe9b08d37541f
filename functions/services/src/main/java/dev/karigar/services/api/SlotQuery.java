package dev.karigar.services.api;

import dev.karigar.web.json.WireFormats;
import dev.karigar.web.query.QueryReader;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The validated query of a request for slots.
 *
 * @param durationMinutes duration of the booking; null means the listing's own duration
 */
record SlotQuery(Instant from, Instant to, @Nullable Integer durationMinutes) {

    static SlotQuery read(String from, String to, @Nullable String durationMinutes) {
        var reader = new QueryReader();
        var window = reader.timeRange("from", atMidnight(from), "to", atMidnight(to));
        var minutes = reader.decimal("duration_minutes", durationMinutes, "5", "1440");
        if (minutes != null && minutes.stripTrailingZeros().scale() > 0) {
            reader.addError("duration_minutes", "invalid-format", "a whole number is expected");
        }
        reader.throwIfInvalid();
        var found = Objects.requireNonNull(window);
        return new SlotQuery(found.start(), found.end(), minutes == null ? null : (Integer) minutes.intValue());
    }

    /** A date stands for its midnight in UTC. */
    private static String atMidnight(String value) {
        return WireFormats.date(value).isPresent() ? value + "T00:00:00Z" : value;
    }
}
