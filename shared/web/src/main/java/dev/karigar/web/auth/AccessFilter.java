package dev.karigar.web.auth;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Role;
import dev.karigar.platform.CurrentRoles;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;

/** Holds the catalog's access rules. A controller the catalog does not know does not exist for anybody. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.ACCESS)
final class AccessFilter {

    private static final String SCHEME = "Bearer ";

    private final CatalogRoutes routes;
    private final BeanProvider<AccessTokens> tokens;
    private final BeanProvider<CurrentRoles> currentRoles;

    AccessFilter(CatalogRoutes routes, BeanProvider<AccessTokens> tokens, BeanProvider<CurrentRoles> currentRoles) {
        this.routes = routes;
        this.tokens = tokens;
        this.currentRoles = currentRoles;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!CatalogRoutes.isMatched(request)) {
            return;
        }
        var route = routes.of(request).orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
        var caller = caller(request);
        switch (route.access()) {
            case Access.Public() -> caller.ifPresent(actor -> Actors.put(request, actor));
            case Access.Authenticated() -> Actors.put(request, caller.orElseThrow(AccessFilter::unauthenticated));
            case Access.RequiresRole(var role) -> Actors.put(request, holding(role, caller.orElseThrow(AccessFilter::unauthenticated)));
        }
    }

    private Optional<Actor> caller(HttpRequest<?> request) {
        var header = request.getHeaders().get("Authorization");
        // A function that knows no issuer has public routes alone and no use for a token.
        if (header == null || !tokens.isPresent()) {
            return Optional.empty();
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw unauthenticated();
        }
        return Optional.of(tokens.get().verify(header.substring(SCHEME.length()).strip()).orElseThrow(AccessFilter::invalidToken));
    }

    /** The token may be older than an upgrade of the account: only before saying no is the database asked. */
    private Actor holding(Role role, Actor actor) {
        if (actor.has(role)) {
            return actor;
        }
        var now = new Actor(actor.userId(), currentRoles.get().of(actor.userId()), actor.sessionId());
        if (!now.has(role)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN, "this needs the role " + role);
        }
        return now;
    }

    private static ProblemException unauthenticated() {
        return ProblemException.of(ProblemCode.UNAUTHENTICATED);
    }

    private static ProblemException invalidToken() {
        return unauthenticated().header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
