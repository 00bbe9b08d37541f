package dev.karigar.web.auth;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Route;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the catalog's entry for the route that a request matched. */
@Singleton
public final class CatalogRoutes {

    private final Map<String, Route> byKey;

    CatalogRoutes(FunctionSpec function) {
        this.byKey = function.routes().stream().collect(Collectors.toUnmodifiableMap(Route::key, Function.identity()));
    }

    /** Empty if no controller matches the request, or if the catalog has no entry for it. */
    public Optional<Route> of(HttpRequest<?> request) {
        return match(request)
                .map(match -> byKey.get(request.getMethodName() + " " + match.getRouteInfo().getUriMatchTemplate().toPathString()));
    }

    static boolean isMatched(HttpRequest<?> request) {
        return match(request).isPresent();
    }

    private static Optional<UriRouteMatch<?, ?>> match(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .flatMap(match -> match instanceof UriRouteMatch<?, ?> uriMatch ? Optional.of(uriMatch) : Optional.empty());
    }
}
