package dev.karigar.catalog;

import static dev.karigar.catalog.Access.SIGNED_IN;
import static dev.karigar.catalog.IdempotencyKey.REQUIRED;
import static dev.karigar.catalog.ProblemCode.FORBIDDEN;
import static dev.karigar.catalog.ProblemCode.ILLEGAL_TRANSITION;
import static dev.karigar.catalog.ProblemCode.INVALID_CURSOR;
import static dev.karigar.catalog.ProblemCode.IN_THE_PAST;
import static dev.karigar.catalog.ProblemCode.NOT_FOUND;
import static dev.karigar.catalog.ProblemCode.OUT_OF_COVERAGE;
import static dev.karigar.catalog.ProblemCode.OWN_LISTING;
import static dev.karigar.catalog.ProblemCode.PRECONDITION_FAILED;
import static dev.karigar.catalog.ProblemCode.SLOT_TAKEN;
import static dev.karigar.catalog.ProblemCode.SLOT_UNAVAILABLE;
import static dev.karigar.catalog.ProblemCode.START_CODE_INVALID;
import static dev.karigar.catalog.RateLimit.BOOKING;
import static dev.karigar.catalog.RateLimit.READ;
import static dev.karigar.catalog.RateLimit.WRITE;

import java.time.Duration;
import java.util.List;

/** Bookings from request to completion. */
final class BookingsFunctionSpec {

    // What a caller may do depends on being the booking's requester or provider, so no route requires a role.
    private static final List<Route> ROUTES = List.of(
            Route.post("/api/v1/bookings", SIGNED_IN, BOOKING)
                    .withIdempotencyKey(REQUIRED)
                    .withProblems(NOT_FOUND, OWN_LISTING, IN_THE_PAST, SLOT_UNAVAILABLE, SLOT_TAKEN, OUT_OF_COVERAGE),
            Route.get("/api/v1/bookings", SIGNED_IN, READ).withProblems(INVALID_CURSOR),
            Route.get("/api/v1/bookings/{booking_id}", SIGNED_IN, READ).withProblems(NOT_FOUND),
            Route.patch("/api/v1/bookings/{booking_id}/status", SIGNED_IN, WRITE)
                    .withProblems(NOT_FOUND, FORBIDDEN, ILLEGAL_TRANSITION, START_CODE_INVALID, PRECONDITION_FAILED),
            Route.post("/api/v1/bookings/{booking_id}/timeline", SIGNED_IN, WRITE).withProblems(NOT_FOUND, FORBIDDEN, ILLEGAL_TRANSITION));

    private static final Schedule EXPIRE_REQUESTS = new Schedule("expire-requests", Duration.ofMinutes(1));

    static final FunctionSpec SPEC = FunctionSpec.of("bookings", "dev.karigar.bookings.BookingsFunction",
            Triggers.http(ROUTES).and(EXPIRE_REQUESTS),
            Grants.databaseRole("karigar_bookings")
                    .reading(ManagedSecret.VERIFICATION_KEYS, ManagedSecret.CURSOR_KEY, ManagedSecret.ORIGIN_KEY),
            Sizing.HTTP, Variable.ISSUER, Variable.withDefault("BOOKINGS_REQUEST_LIFETIME"), Variable.withDefault("BOOKINGS_HORIZON"));

    private BookingsFunctionSpec() {
    }
}
