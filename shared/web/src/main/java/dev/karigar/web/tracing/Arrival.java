package dev.karigar.web.tracing;

import io.micronaut.http.HttpRequest;
import java.time.Instant;

/**
 * When the gateway received a request. The request may have waited for an instance since. A request that arrived after the response to
 * another was sent can have been made with knowledge of that response; one that arrived before cannot.
 */
public final class Arrival {

    private static final String ATTRIBUTE = "karigar.arrival";

    private Arrival() {
    }

    public static Instant of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Instant.class).orElseThrow();
    }

    public static void put(HttpRequest<?> request, Instant arrival) {
        request.setAttribute(ATTRIBUTE, arrival);
    }
}
