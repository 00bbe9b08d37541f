package dev.karigar.bookings;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** Lambda handler of the bookings routes and of the schedule that expires requests. */
public final class BookingsFunction extends HttpFunction {

    public BookingsFunction() {
        super("bookings");
    }

    public BookingsFunction(Map<String, String> environment, Clock clock) {
        super("bookings", environment, clock);
    }
}
