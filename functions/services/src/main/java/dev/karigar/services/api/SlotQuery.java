package dev.karigar.services.api;

import dev.karigar.web.json.WireFormats;
import dev.karigar.web.query.QueryReader;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time asked for and the job's length.
 *
 * @param durationMinutes null means the listing's own
 */
record SlotQuery(Instant from, Instant to, @Nullable Integer durationMinutes) {

    static SlotQuery read(@Nullable String from, @Nullable String to, @Nullable String durationMinutes) {
        var reader = new QueryReader();
        if (from == null && to == null) {
            reader.addError("from", "required", "from and to are required");
        }
        var window = reader.timeRange("from", atMidnight(from), "to", atMidnight(to));
        var minutes = reader.decimal("duration_minutes", durationMinutes, "5", "1440");
        if (minutes != null && minutes.stripTrailingZeros().scale() > 0) {
            reader.addError("duration_minutes", "invalid-format", "a whole number is expected");
        }
        reader.throwIfInvalid();
        var found = Objects.requireNonNull(window);
        return new SlotQuery(found.start(), found.end(), minutes == null ? null : (Integer) minutes.intValue());
    }

    private static @Nullable String atMidnight(@Nullable String value) {
        return value != null && WireFormats.date(value).isPresent() ? value + "T00:00:00Z" : value;
    }
}
