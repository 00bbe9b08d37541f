package dev.karigar.catalog;

import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.IdempotencyKey.REQUIRED;
import static dev.karigar.catalog.RateLimit.BOOKING;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jobs from request to completion. */
final class BookingsFunctionSpec {

    // Who may do what to a booking depends on being its requester or its provider, so no route asks for a role.
    private static final List<Route> ROUTES = List.of(
            Route.post("/api/v1/bookings", SIGNED_IN, BOOKING).withIdempotencyKey(REQUIRED),
            Route.get("/api/v1/bookings", SIGNED_IN, READ),
            Route.get("/api/v1/bookings/{booking_id}", SIGNED_IN, READ),
            Route.patch("/api/v1/bookings/{booking_id}/status", SIGNED_IN, WRITE),
            Route.post("/api/v1/bookings/{booking_id}/timeline", SIGNED_IN, WRITE));

    private static final Schedule EXPIRE_REQUESTS = new Schedule("expire-requests", Duration.ofMinutes(1));

    static final FunctionSpec SPEC = new FunctionSpec("bookings", "functions/bookings", "dev.karigar.bookings.BookingsFunction", ROUTES,
            List.of(), List.of(), List.of(EXPIRE_REQUESTS), Optional.of("karigar_bookings"),
            Set.of("SECRETS", "ISSUER", "BOOKINGS_REQUEST_LIFETIME", "BOOKINGS_HORIZON"), 1024, Duration.ofSeconds(10), true);

    private BookingsFunctionSpec() {
    }
}
