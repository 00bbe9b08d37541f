package dev.karigar.catalog;

import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.IdempotencyKey.REQUIRED;
import static dev.karigar.catalog.RateLimit.BOOKING;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.time.Duration;
import java.util.List;

/** Jobs from request to completion. */
final class BookingsFunctionSpec {

    // Who may do what to a booking depends on being its requester or its provider, so no route asks for a role.
    private static final List<Route> ROUTES = List.of(Route.post("/api/v1/bookings", SIGNED_IN, BOOKING).withIdempotencyKey(REQUIRED),
            Route.get("/api/v1/bookings", SIGNED_IN, READ), Route.get("/api/v1/bookings/{booking_id}", SIGNED_IN, READ),
            Route.patch("/api/v1/bookings/{booking_id}/status", SIGNED_IN, WRITE),
            Route.post("/api/v1/bookings/{booking_id}/timeline", SIGNED_IN, WRITE));

    private static final Schedule EXPIRE_REQUESTS = new Schedule("expire-requests", Duration.ofMinutes(1));

    static final FunctionSpec SPEC = FunctionSpec.of("bookings", "dev.karigar.bookings.BookingsFunction",
            Triggers.http(ROUTES).and(EXPIRE_REQUESTS),
            Grants.databaseRole("karigar_bookings")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER, Variable.withDefault("BOOKINGS_REQUEST_LIFETIME"), Variable.withDefault("BOOKINGS_HORIZON"));

    private BookingsFunctionSpec() {
    }
}
