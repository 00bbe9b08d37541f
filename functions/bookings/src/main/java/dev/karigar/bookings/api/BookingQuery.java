package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.BookingLists.BookingFilter;
import dev.karigar.web.query.QueryReader;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query of a list of bookings, bound as texts: {@link QueryReader} validates all of them and reports every error at once. */
@Introspected
record BookingQuery(
        @Nullable @QueryValue @Parameter(description = "Only bookings in which the caller has this role; both roles if absent.",
                example = "provider", schema = @Schema(implementation = String.class, allowableValues = {
                        "requester", "provider"})) String role,
        @Nullable @QueryValue @Parameter(description = "Only bookings with one of these statuses, separated by commas; any if absent.",
                example = "[\"REQUESTED\", \"ACCEPTED\"]",
                array = @ArraySchema(schema = @Schema(implementation = BookingStatus.class))) String status,
        @Nullable @QueryValue @Parameter(description = "Earliest `scheduled_at`.", example = Examples.START,
                schema = @Schema(implementation = Instant.class)) String from,
        @Nullable @QueryValue @Parameter(description = "End of the range of `scheduled_at`, exclusive.", example = "2026-12-01T00:00:00Z",
                schema = @Schema(implementation = Instant.class)) String to,
        @Nullable @QueryValue @Parameter(description = "Maximum number of items on the page, 1 to 100.", example = "20",
                schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100", defaultValue = "20")) Integer limit,
        @Nullable @QueryValue @Parameter(
                description = "The `next_cursor` of the page before, with all other parameters unchanged. Without it, the first "
                        + "page is answered.",
                example = "qL0cXz1mV3hYb2FkZg", schema = @Schema(implementation = String.class)) String cursor) {

    private static final Set<Party> LISTED_ROLES = EnumSet.of(Party.REQUESTER, Party.PROVIDER);

    BookingFilter toFilter(UUID userId) {
        var reader = new QueryReader();
        var filter = new BookingFilter(userId, reader.oneOf("role", role, LISTED_ROLES),
                reader.someOf("status", status, BookingStatus.class), reader.instant("from", from), reader.instant("to", to));
        reader.throwIfInvalid();
        return filter;
    }

    /** The list that a cursor belongs to: one user's, with these filters. */
    String listName(UUID userId) {
        return String.join(":", "bookings", userId.toString(), role, status, from, to);
    }
}
