package dev.karigar.bookings.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.bookings.domain.BookingAction;
import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.BookingView.AllowedAction;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A button the app may show.
 *
 * @param status what to send to {@code PATCH /status}
 * @param until  null when there is no limit
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record AllowedActionResponse(BookingAction action, BookingStatus status, @Nullable Instant until) {

    static AllowedActionResponse of(AllowedAction allowed) {
        var until = allowed.until();
        return new AllowedActionResponse(allowed.action(), allowed.status(), until == null ? null : until.truncatedTo(ChronoUnit.SECONDS));
    }
}
