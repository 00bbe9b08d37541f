package dev.karigar.services.api;

import dev.karigar.web.query.QueryReader;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The validated query of a request for slots.
 *
 * @param durationMinutes duration of the booking; null means the listing's own duration
 */
record SlotQuery(Instant from, Instant to, @Nullable Integer durationMinutes) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static SlotQuery read(String from, String to, @Nullable String durationMinutes) {
        var reader = new QueryReader();
        var window = reader.window("from", atMidnight(from), "to", atMidnight(to));
        var minutes = reader.decimal("duration_minutes", durationMinutes, "5", "1440");
        if (minutes != null && minutes.stripTrailingZeros().scale() > 0) {
            reader.fault("duration_minutes", "invalid-format", "a whole number is expected");
        }
        reader.refuseFaults();
        var found = Objects.requireNonNull(window);
        return new SlotQuery(found.from(), found.to(), minutes == null ? null : (Integer) minutes.intValue());
    }

    /** A date stands for its midnight in UTC. */
    private static String atMidnight(String value) {
        return DATE.matcher(value).matches() ? value + "T00:00:00Z" : value;
    }
}
