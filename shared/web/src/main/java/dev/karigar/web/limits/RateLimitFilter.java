package dev.karigar.web.limits;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.RateLimit;
import dev.karigar.platform.RateLimitBuckets;
import dev.karigar.platform.RateLimitBuckets.Taken;
import dev.karigar.platform.Unavailable;
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
 * Draws one token from the bucket the route names, and tells the client how its bucket stands (the {@code RateLimit}
 * headers of draft-ietf-httpapi-ratelimit-headers). {@code KARIGAR_RATE_LIMITS=off} takes the filter out, for load runs.
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
    private static final String TAKEN = "karigar.rate-limit-taken";

    private final CatalogRoutes routes;
    private final BeanProvider<RateLimitBuckets> buckets;
    private final Clock clock;

    RateLimitFilter(CatalogRoutes routes, BeanProvider<RateLimitBuckets> buckets, Clock clock) {
        this.routes = routes;
        this.buckets = buckets;
        this.clock = clock;
    }

    @RequestFilter
    void draw(HttpRequest<?> request) {
        var limit = routes.of(request).map(route -> route.limit()).orElse(RateLimit.NONE);
        if (limit == RateLimit.NONE) {
            return;
        }
        try {
            var taken = buckets.get().take(bucketOf(limit, request), limit.capacity(), limit.refill(), clock.instant());
            request.setAttribute(LIMIT, limit);
            request.setAttribute(TAKEN, taken);
            if (!taken.allowed()) {
                throw refused(limit, taken);
            }
        } catch (Unavailable e) {
            if (limit.onFailure() == RateLimit.OnFailure.CLOSED) {
                throw e;
            }
            LOG.warn("rate limit {} not checked: its store is unavailable", limit, e);
        }
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(TAKEN, Taken.class)
                .ifPresent(taken -> headers(request.getAttribute(LIMIT, RateLimit.class).orElseThrow(), taken).forEach(response::header));
    }

    // The response filter does not see what this filter itself refuses.
    private static ProblemException refused(RateLimit limit, Taken taken) {
        var problem = ProblemException.of(ProblemCode.RATE_LIMITED).header("Retry-After", seconds(taken));
        headers(limit, taken).forEach(problem::header);
        return problem;
    }

    private static Map<String, String> headers(RateLimit limit, Taken taken) {
        var name = limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        long window = Math.max(1, limit.refill().multipliedBy(limit.capacity()).toSeconds());
        return Map.of("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, limit.capacity(), window), "RateLimit",
                "\"%s\";r=%d;t=%s".formatted(name, taken.remaining(), seconds(taken)));
    }

    private static String bucketOf(RateLimit limit, HttpRequest<?> request) {
        var address = "address:" + ClientAddressPrefix.of(request.getRemoteAddress().getHostString());
        var caller = switch (limit.scope()) {
            case ADDRESS -> address;
            case USER -> Actors.of(request).map(actor -> "user:" + actor.userId()).orElse(address);
        };
        return limit.name() + ":" + caller;
    }

    private static String seconds(Taken taken) {
        return Long.toString(taken.allowed() ? 0 : Math.max(1, taken.retryAfter().plusMillis(999).toSeconds()));
    }
}
