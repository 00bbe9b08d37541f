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

/** Where {@code ORIGIN_CHECK=on}: refuses whatever did not come through CloudFront, and with it through the firewall there. */
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
        if (!keys.accept(request.getHeaders().get(KEY))) {
            throw ProblemException.of(ProblemCode.DIRECT_ACCESS);
        }
        if (!request.getHeaders().contains(OriginVerifier.VIEWER)) {
            LOG.warn("CloudFront does not pass {} on: callers cannot be told apart", OriginVerifier.VIEWER);
        }
    }
}
