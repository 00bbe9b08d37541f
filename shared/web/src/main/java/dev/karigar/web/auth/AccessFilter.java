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

/**
 * Enforces the access rule of the catalog's entry and identifies the caller. A controller without an entry answers 404.
 *
 * <p>A public route treats a token that is expired, malformed or forged as no token: clients attach their token to every request, also
 * to the refresh that replaces it.
 */
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
        switch (route.access()) {
            case Access.Public() -> bearerToken(request).flatMap(this::verify).ifPresent(actor -> Actors.put(request, actor));
            case Access.Authenticated() -> Actors.put(request, requireActor(request));
            case Access.RequiresRole(var role) -> Actors.put(request, requireRole(role, requireActor(request)));
        }
    }

    /** The text after {@code Bearer} in the Authorization header; empty without the header or with another scheme. */
    private static Optional<String> bearerToken(HttpRequest<?> request) {
        return request.getHeaders()
                .findFirst("Authorization")
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    // A function without an issuer has public routes only and ignores tokens.
    private Optional<Actor> verify(String token) {
        return tokens.isPresent() ? tokens.get().verify(token) : Optional.empty();
    }

    private Actor requireActor(HttpRequest<?> request) {
        var token = bearerToken(request).orElseThrow(AccessFilter::unauthenticated);
        return verify(token).orElseThrow(AccessFilter::invalidToken);
    }

    /** A token may be older than a role of its account, so the database is read before the request is refused. */
    private Actor requireRole(Role role, Actor actor) {
        if (actor.has(role)) {
            return actor;
        }
        var current = new Actor(actor.userId(), currentRoles.get().of(actor.userId()), actor.sessionId());
        if (!current.has(role)) {
            throw ProblemException.of(ProblemCode.FORBIDDEN, "this needs the role " + role);
        }
        return current;
    }

    private static ProblemException unauthenticated() {
        return ProblemException.of(ProblemCode.UNAUTHENTICATED);
    }

    private static ProblemException invalidToken() {
        return unauthenticated().header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
