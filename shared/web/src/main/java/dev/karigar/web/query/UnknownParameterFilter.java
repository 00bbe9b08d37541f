package dev.karigar.web.query;

import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.json.JsonPointers;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses query parameters that the operation does not declare, as unknown fields of a body are refused. The declared names are the
 * {@code @QueryValue} parameters of the controller method and the {@code @QueryValue} components of its {@code @RequestBean} record;
 * they are read once per operation.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.QUERY)
final class UnknownParameterFilter {

    private final Map<MethodBasedRouteInfo<?, ?>, Set<String>> declaredByRoute = new ConcurrentHashMap<>();

    @RequestFilter
    void check(HttpRequest<?> request) {
        var sent = request.getParameters().names();
        if (sent.isEmpty() || !(RouteAttributes.getRouteInfo(request).orElse(null) instanceof MethodBasedRouteInfo<?, ?> route)) {
            return;
        }
        var declared = declaredByRoute.computeIfAbsent(route, UnknownParameterFilter::declaredNames);
        var errors = sent.stream().filter(name -> !declared.contains(name)).map(UnknownParameterFilter::error).toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static Set<String> declaredNames(MethodBasedRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().getArguments())
                .flatMap(UnknownParameterFilter::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(Argument<?> argument) {
        if (argument.isAnnotationPresent(RequestBean.class)) {
            return Arrays.stream(BeanIntrospection.getIntrospection(argument.getType()).getConstructorArguments())
                    .flatMap(UnknownParameterFilter::namesOf);
        }
        return argument.isAnnotationPresent(QueryValue.class)
                ? Stream.of(argument.getAnnotationMetadata().stringValue(QueryValue.class).orElse(argument.getName()))
                : Stream.empty();
    }

    private static FieldError error(String name) {
        return new FieldError("/" + JsonPointers.escape(name), "unknown-field", "this parameter is not accepted here");
    }
}
