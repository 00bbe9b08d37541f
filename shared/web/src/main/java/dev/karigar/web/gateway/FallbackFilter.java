package dev.karigar.web.gateway;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.catalog.RouteTable;
import dev.karigar.web.auth.CatalogRoutes;
import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that no route of the whole API matches, in the function behind API Gateway's {@code $default} route. The gateway's own
 * answer, {@code {"message":"Not Found"}}, is no RFC 9457 problem, and the gateway never answers 405.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.FALLBACK)
final class FallbackFilter {

    private final @Nullable RouteTable wholeApi;
    private final CatalogRoutes own;

    FallbackFilter(FunctionSpec function, CatalogRoutes own) {
        this.wholeApi = function.isFallback() ? new RouteTable(FunctionCatalog.all()) : null;
        this.own = own;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> answer(HttpRequest<?> request) {
        if (wholeApi == null || own.of(request).isPresent() || !(request instanceof GatewayRequest<?> gateway)) {
            return null;
        }
        var event = gateway.getNativeRequest();
        return switch (wholeApi.match(event.method(), event.rawPath())) {
            case RouteMatch.UnknownPath() -> throw ProblemException.of(ProblemCode.NOT_FOUND);
            case RouteMatch.WrongMethod(var allowed) ->
                throw ProblemException.of(ProblemCode.METHOD_NOT_ALLOWED).header("Allow", String.join(", ", allowed));
            case RouteMatch.Found _ -> redirect(event);
        };
    }

    // API Gateway does not match a path with a trailing slash. The client is redirected to the path without it, where the gateway finds the
    // right function; 308 keeps method and body (RFC 9110, 15.4.9).
    private static HttpResponse<?> redirect(GatewayEvent event) {
        var path = RawPaths.normalize(event.rawPath());
        if (path.equals(event.rawPath())) {
            throw ProblemException.of(ProblemCode.NOT_FOUND);
        }
        return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", event.rawQuery().isEmpty() ? path : path + "?" + event.rawQuery());
    }
}
