package dev.karigar.bookings.api;

import dev.karigar.bookings.domain.BookingStatus;
import dev.karigar.bookings.domain.Party;
import dev.karigar.bookings.usecase.BookingLists.BookingFilter;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bookings are wanted, as the query says it. */
@Introspected
record BookingQuery(@Nullable @QueryValue String role, @Nullable @QueryValue String status, @Nullable @QueryValue String from,
        @Nullable @QueryValue String to, @Nullable @QueryValue Integer limit, @Nullable @QueryValue String cursor) {

    BookingFilter toFilter(UUID userId) {
        return new BookingFilter(userId, party(), statuses(), instant("from", from), instant("to", to));
    }

    /** Binds a cursor to the list it was made for. */
    String listName(UUID userId) {
        return String.join(":", "bookings", userId.toString(), String.valueOf(party()), statuses().toString(), from, to);
    }

    private @Nullable Party party() {
        return switch (role) {
            case null -> null;
            case "requester" -> Party.REQUESTER;
            case "provider" -> Party.PROVIDER;
            default -> throw refused("role", "unknown-value", "requester or provider is expected");
        };
    }

    private Set<BookingStatus> statuses() {
        if (status == null) {
            return EnumSet.allOf(BookingStatus.class);
        }
        var wanted = EnumSet.noneOf(BookingStatus.class);
        for (var name : status.split(",", -1)) {
            wanted.add(Arrays.stream(BookingStatus.values())
                    .filter(known -> known.name().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> refused("status", "unknown-value",
                            "one of " + Arrays.toString(BookingStatus.values()) + " is expected")));
        }
        return wanted;
    }

    private static @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            // A plus sign that the client did not encode arrives as a space.
            var instant = Instant.parse(value.replace(' ', '+'));
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
                throw refused(name, "out-of-range", "a year from 1970 to 9999 is expected");
            }
            return instant;
        } catch (DateTimeException e) {
            throw refused(name, "invalid-format", "an RFC 3339 time is expected, 2026-11-22T18:20:00Z");
        }
    }

    private static ProblemException refused(String name, String code, String detail) {
        return ProblemException.invalid(new FieldError("/" + name, code, detail));
    }
}
