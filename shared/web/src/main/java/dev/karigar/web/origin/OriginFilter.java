package dev.karigar.web.origin;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** With {@code ORIGIN_CHECK=on}: refuses requests that did not pass CloudFront, and so did not pass its web application firewall. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.ORIGIN)
@Requires(property = OriginVerifier.PROPERTY, value = OriginVerifier.ON)
final class OriginFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OriginFilter.class);
    private static final String KEY = "x-karigar-origin";

    private final OriginKeys keys;

    OriginFilter(OriginKeys keys) {
        this.keys = keys;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!keys.accepts(request.getHeaders().get(KEY))) {
            throw ProblemException.of(ProblemCode.DIRECT_ACCESS);
        }
        if (!request.getHeaders().contains(OriginVerifier.VIEWER_HEADER)) {
            LOG.warn("CloudFront does not send {}: all clients share the rate limits of its address", OriginVerifier.VIEWER_HEADER);
        }
    }
}
