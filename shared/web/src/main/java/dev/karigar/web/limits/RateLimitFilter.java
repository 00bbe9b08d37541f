package dev.karigar.web.limits;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.RateLimit;
import dev.karigar.platform.RateLimitBuckets;
import dev.karigar.platform.RateLimitBuckets.ConsumeResult;
import dev.karigar.platform.UnavailableException;
import dev.karigar.web.auth.Actors;
import dev.karigar.web.auth.CatalogRoutes;
import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumes one token of the caller's bucket for the rate limit of the route, and adds the {@code RateLimit} headers of
 * draft-ietf-httpapi-ratelimit-headers. {@code KARIGAR_RATE_LIMITS=off} disables the filter, see {@link UnlimitedRequests}.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.LIMITS)
@Requires(property = RateLimitFilter.PROPERTY, notEquals = RateLimitFilter.OFF)
final class RateLimitFilter {

    /** The variable {@code KARIGAR_RATE_LIMITS}. */
    static final String PROPERTY = "karigar.rate.limits";
    static final String OFF = "off";

    private static final Logger LOG = LoggerFactory.getLogger(RateLimitFilter.class);
    private static final String LIMIT = "karigar.rate-limit";
    private static final String RESULT = "karigar.rate-limit-result";

    private final CatalogRoutes routes;
    private final BeanProvider<RateLimitBuckets> buckets;
    private final Clock clock;

    RateLimitFilter(CatalogRoutes routes, BeanProvider<RateLimitBuckets> buckets, Clock clock) {
        this.routes = routes;
        this.buckets = buckets;
        this.clock = clock;
    }

    @RequestFilter
    void consume(HttpRequest<?> request) {
        var limit = routes.of(request).map(route -> route.limit()).orElse(RateLimit.NONE);
        if (limit == RateLimit.NONE) {
            return;
        }
        try {
            var result = buckets.get().consume(bucketOf(limit, request), limit.capacity(), limit.refill(), clock.instant());
            request.setAttribute(LIMIT, limit);
            request.setAttribute(RESULT, result);
            if (!result.allowed()) {
                throw refused(limit, result);
            }
        } catch (UnavailableException e) {
            if (limit.onFailure() == RateLimit.OnFailure.CLOSED) {
                throw e;
            }
            LOG.warn("rate limit {} was not checked because its store is unavailable", limit, e);
        }
    }

    @ResponseFilter
    void addHeaders(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(RESULT, ConsumeResult.class)
                .ifPresent(result -> headers(request.getAttribute(LIMIT, RateLimit.class).orElseThrow(), result).forEach(response::header));
    }

    // Micronaut does not run the response filter for a request that the request filter refused.
    private static ProblemException refused(RateLimit limit, ConsumeResult result) {
        var problem = ProblemException.of(ProblemCode.RATE_LIMITED).header("Retry-After", seconds(result));
        headers(limit, result).forEach(problem::header);
        return problem;
    }

    private static Map<String, String> headers(RateLimit limit, ConsumeResult result) {
        var name = limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        long window = Math.max(1, limit.refill().multipliedBy(limit.capacity()).toSeconds());
        return Map.of("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, limit.capacity(), window), "RateLimit",
                "\"%s\";r=%d;t=%s".formatted(name, result.remaining(), seconds(result)));
    }

    private static String bucketOf(RateLimit limit, HttpRequest<?> request) {
        var address = "address:" + ClientAddressPrefix.of(request.getRemoteAddress().getHostString());
        var caller = switch (limit.scope()) {
            case ADDRESS -> address;
            case USER -> Actors.of(request).map(actor -> "user:" + actor.userId()).orElse(address);
        };
        return limit.name() + ":" + caller;
    }

    private static String seconds(ConsumeResult result) {
        return Long.toString(result.allowed() ? 0 : Math.max(1, result.retryAfter().plusMillis(999).toSeconds()));
    }
}
