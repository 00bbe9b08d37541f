package dev.karigar.web.tracing;

import io.micronaut.http.HttpRequest;
import java.time.Instant;

/**
 * When the gateway took a request in. It may have waited for a free instance since, so only this time says which of two
 * requests was sent knowing the other's answer.
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
