package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Route;
import dev.karigar.infra.constructs.HttpGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The routes are those of the catalog; each says who may call it and is throttled as its limit says. */
final class RouteRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        var left = FunctionCatalog.all()
                .stream()
                .flatMap(spec -> spec.routes().stream())
                .collect(Collectors.toMap(Route::key, Function.identity()));
        for (var route : templates.ofType("AWS::ApiGatewayV2::Route")) {
            var key = route.properties().path("RouteKey").asText();
            if (route.json().path("Metadata").path(HttpGateway.ACCESS_METADATA).asText().isBlank()) {
                complaints.add(key + " has no access rule");
            }
            if (left.remove(key) == null && !key.equals("$default")) {
                complaints.add(key + " is in no catalog");
            }
        }
        left.keySet().forEach(key -> complaints.add(key + " is not deployed"));
        templates.ofType("AWS::ApiGatewayV2::Stage").forEach(stage -> throttles(stage, complaints));
        return complaints;
    }

    private static void throttles(Templates.Resource stage, List<String> complaints) {
        Map<String, Route> routes = FunctionCatalog.all()
                .stream()
                .flatMap(spec -> spec.routes().stream())
                .collect(Collectors.toMap(Route::key, Function.identity()));
        routes.forEach((key, route) -> {
            var settings = stage.properties().path("RouteSettings").path(key);
            if (settings.path("ThrottlingRateLimit").asInt() != route.limit().totalThrottle().perSecond()
                    || settings.path("ThrottlingBurstLimit").asInt() != route.limit().totalThrottle().burst()) {
                complaints.add(key + " is not throttled as " + route.limit() + " says");
            }
        });
        if (stage.properties().path("AccessLogSettings").path("DestinationArn").isMissingNode()) {
            complaints.add(stage.path() + " keeps no access log");
        }
    }
}
