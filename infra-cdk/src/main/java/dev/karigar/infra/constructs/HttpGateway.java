package dev.karigar.infra.constructs;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.Route;
import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigatewayv2.CfnIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.CorsHttpMethod;
import software.amazon.awscdk.services.apigatewayv2.CorsPreflightOptions;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Permission;
import software.constructs.Construct;

/** The HTTP API: a throttled route for each route of the catalog, and {@code $default} for all other requests. */
public final class HttpGateway extends Construct {

    /** Metadata key of a route in the template; its value says who may call the route. */
    public static final String ACCESS_METADATA = "karigar:access";

    private static final String DEFAULT_ROUTE = "$default";
    // Without client address, user agent and token, which are personal data.
    private static final String ACCESS_LOG_FORMAT = """
            {"request_id":"$context.requestId","route":"$context.routeKey","status":$context.status,"latency_ms":$context.responseLatency,\
            "function_latency_ms":"$context.integrationLatency","bytes":$context.responseLength,"error":"$context.integrationErrorMessage",\
            "protocol":"$context.protocol"}""";

    private final EnvironmentSettings settings;
    private final HttpApi api;

    public HttpGateway(Construct scope, EnvironmentSettings settings) {
        super(scope, "Gateway");
        this.settings = settings;
        var builder = HttpApi.Builder.create(this, "Api")
                .apiName(settings.resourceName("api"))
                .createDefaultStage(false)
                .description("Karigar's HTTP API");
        if (!settings.api().corsOrigins().isEmpty()) {
            builder.corsPreflight(cors());
        }
        this.api = builder.build();
    }

    private CorsPreflightOptions cors() {
        return CorsPreflightOptions.builder()
                .allowOrigins(settings.api().corsOrigins())
                .allowMethods(List.of(CorsHttpMethod.ANY))
                .allowHeaders(List.of("authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "x-request-id"))
                .exposeHeaders(List.of("etag", "location", "retry-after", "x-request-id"))
                .maxAge(Duration.hours(2))
                .build();
    }

    /** @param fallback the function behind {@code $default} */
    public void route(List<CatalogFunction> functions, CatalogFunction fallback) {
        var log = LogGroups.create(this, "Log", "/" + settings.resourceName("api"), settings.operations().logDays());
        var throttles = new TreeMap<String, Object>();
        var routes = new ArrayList<CfnRoute>();
        for (var function : functions) {
            if (function.spec().routes().isEmpty()) {
                continue;
            }
            var target = target(function);
            for (var route : function.spec().routes()) {
                routes.add(route(route.key(), target, access(route)));
                throttles.put(route.key(), throttle(route));
            }
            if (function == fallback) {
                routes.add(route(DEFAULT_ROUTE, target, "unmatched requests, which are answered 404 or 405"));
            }
        }
        stage(log.getLogGroupArn(), throttles, routes);
    }

    private String target(CatalogFunction function) {
        var integration = CfnIntegration.Builder.create(this, "Integration-" + function.spec().name())
                .apiId(api.getApiId())
                .integrationType("AWS_PROXY")
                .integrationUri(function.alias().getFunctionArn())
                .payloadFormatVersion("2.0")
                .build();
        // One permission for all routes of a function: the resource policy of a function has room for about sixty.
        function.alias()
                .addPermission("InvokeFromGateway",
                        Permission.builder()
                                .principal(new ServicePrincipal("apigateway.amazonaws.com"))
                                .sourceArn(Stack.of(this)
                                        .formatArn(ArnComponents.builder()
                                                .service("execute-api")
                                                .resource(api.getApiId())
                                                .resourceName("*/*")
                                                .build()))
                                .build());
        return "integrations/" + integration.getRef();
    }

    private CfnRoute route(String key, String target, String access) {
        var route = CfnRoute.Builder.create(this, key).apiId(api.getApiId()).routeKey(key).target(target).authorizationType("NONE").build();
        route.addMetadata(ACCESS_METADATA, access);
        NagFindings.suppress(route, "APIG4",
                "Open to " + access + ". The function verifies access tokens by the access rule of the catalog;"
                        + " the gateway's JWT authorizer cannot check roles.");
        return route;
    }

    private static String access(Route route) {
        return switch (route.access()) {
            case Access.Public() -> "all clients";
            case Access.Authenticated() -> "signed-in users";
            case Access.RequiresRole(var role) -> "users with the role " + role;
        };
    }

    // CloudFormation's property names: the CDK does not translate this map.
    private static Map<String, Object> throttle(Route route) {
        var totalThrottle = route.limit().totalThrottle();
        return Map.of("ThrottlingRateLimit", totalThrottle.perSecond(), "ThrottlingBurstLimit", totalThrottle.burst());
    }

    private void stage(String logArn, Object throttles, List<CfnRoute> routes) {
        var stage = CfnStage.Builder.create(this, "Stage")
                .apiId(api.getApiId())
                .stageName("$default")
                .autoDeploy(true)
                .accessLogSettings(CfnStage.AccessLogSettingsProperty.builder().destinationArn(logArn).format(ACCESS_LOG_FORMAT).build())
                .defaultRouteSettings(CfnStage.RouteSettingsProperty.builder().throttlingRateLimit(100).throttlingBurstLimit(200).build())
                .routeSettings(throttles)
                .build();
        // CloudFormation refuses a stage with settings for a route that does not exist yet.
        routes.forEach(stage.getNode()::addDependency);
    }

    /** Host name of the API, without scheme. */
    String host() {
        return api.getApiId() + ".execute-api." + Stack.of(this).getRegion() + "." + Stack.of(this).getUrlSuffix();
    }

    public String id() {
        return api.getApiId();
    }
}
