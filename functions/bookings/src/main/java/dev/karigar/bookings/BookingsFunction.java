package dev.karigar.bookings;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** The Lambda handler: bookings over HTTP, and the timer that ends unanswered requests. */
public final class BookingsFunction extends HttpFunction {

    public BookingsFunction() {
        super("bookings");
    }

    public BookingsFunction(Map<String, String> environment, Clock clock) {
        super("bookings", environment, clock);
    }
}
