package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bookings group. */
final class BookingsFunctionSpec {

    private static final List<Route> ROUTES = List.of();

    static final FunctionSpec SPEC = new FunctionSpec("bookings", "functions/bookings", "dev.karigar.bookings.BookingsFunction", ROUTES, List.of(), List.of(),
            List.of(new Schedule("expire-requests", Duration.ofMinutes(1))), Optional.of("karigar_bookings"), Set.of("SECRETS", "ISSUER"), 1024, Duration.ofSeconds(10), true);

    private BookingsFunctionSpec() {
    }
}
