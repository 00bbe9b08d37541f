package dev.karigar.infra.checks;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Route;
import dev.karigar.infra.constructs.HttpGateway;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The routes are those of the catalog; each names who may call it and has the throttle of its rate limit. */
final class RouteRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        var missing = routes();
        for (var route : templates.ofType("AWS::ApiGatewayV2::Route")) {
            var key = route.properties().path("RouteKey").asText();
            if (route.json().path("Metadata").path(HttpGateway.ACCESS_METADATA).asText().isBlank()) {
                violations.add(new Violation(key, "no access rule"));
            }
            if (missing.remove(key) == null && !key.equals("$default")) {
                violations.add(new Violation(key, "not in the catalog"));
            }
        }
        missing.keySet().forEach(key -> violations.add(new Violation(key, "in the catalog, but not in a template")));
        templates.ofType("AWS::ApiGatewayV2::Stage").forEach(stage -> violations.addAll(ofStage(stage)));
        return violations;
    }

    private static Map<String, Route> routes() {
        return FunctionCatalog.all()
                .stream()
                .flatMap(spec -> spec.routes().stream())
                .collect(Collectors.toMap(Route::key, Function.identity()));
    }

    private static List<Violation> ofStage(Templates.Resource stage) {
        var violations = new ArrayList<Violation>();
        routes().forEach((key, route) -> {
            var settings = stage.properties().path("RouteSettings").path(key);
            if (settings.path("ThrottlingRateLimit").asInt() != route.limit().totalThrottle().perSecond()
                    || settings.path("ThrottlingBurstLimit").asInt() != route.limit().totalThrottle().burst()) {
                violations.add(new Violation(key, "the throttle differs from " + route.limit()));
            }
        });
        if (stage.properties().path("AccessLogSettings").path("DestinationArn").isMissingNode()) {
            violations.add(new Violation(stage.path(), "no access log"));
        }
        return violations;
    }
}
