package dev.karigar.web.gateway;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;

/** Refuses malformed query strings, NUL characters in queries and oversized bodies, for every route. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.VALIDATION)
final class RequestValidationFilter {

    private static final int MAX_BODY_BYTES = 1_000_000;
    private static final int MAX_QUERY_VALUE_LENGTH = 2_000;

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getAttribute(GatewayHandler.MALFORMED_QUERY).isPresent()) {
            throw ProblemException.of(ProblemCode.MALFORMED_REQUEST, "the query string is not percent-encoded UTF-8");
        }
        if (request instanceof GatewayRequest<?> gateway && sizeOf(gateway.getNativeRequest()) > MAX_BODY_BYTES) {
            throw ProblemException.of(ProblemCode.CONTENT_TOO_LARGE, "bodies hold at most 1 MB");
        }
        request.getParameters().forEach(RequestValidationFilter::checkValues);
    }

    private static long sizeOf(GatewayEvent event) {
        var body = event.body();
        if (body == null) {
            return 0;
        }
        return event.base64() ? body.length() * 3L / 4 : body.length();
    }

    private static void checkValues(String name, List<String> values) {
        for (var value : values) {
            // The text type of PostgreSQL has no NUL character.
            if (value.length() > MAX_QUERY_VALUE_LENGTH || value.indexOf(0) >= 0 || name.indexOf(0) >= 0) {
                throw ProblemException
                        .invalid(new FieldError("/" + name.replace("\0", ""), "invalid-value", "too long, or has a NUL character"));
            }
        }
    }
}
