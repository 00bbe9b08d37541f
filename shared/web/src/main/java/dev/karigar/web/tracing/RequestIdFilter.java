package dev.karigar.web.tracing;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.MDC;

/** Puts the request id into every answer and, while the request runs, into every log line. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestIdFilter {

    private static final String LOG_FIELD = "trace_id";

    @RequestFilter
    void begin(HttpRequest<?> request) {
        MDC.put(LOG_FIELD, RequestId.of(request));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(RequestId.HEADER, RequestId.of(request));
        MDC.remove(LOG_FIELD);
    }
}
