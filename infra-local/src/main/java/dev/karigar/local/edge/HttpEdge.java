package dev.karigar.local.edge;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.catalog.RouteTable;
import dev.karigar.emulation.events.HttpApiEventBuilder;
import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;
import dev.karigar.local.lambda.FunctionInvoker;
import dev.karigar.local.lambda.InvocationResult;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The HTTP API in front of the functions: matches the route, builds the event, invokes the function, converts its response. */
public final class HttpEdge implements Function<ServerRequest, ServerResponse> {

    /** Bytes; Lambda's limit for a synchronous event and its response, which is lower than API Gateway's 10 MB. */
    private static final int MAX_EVENT = 6 * 1024 * 1024;
    // API Gateway's default quota of an account.
    private static final int BURST = 5_000;
    private static final int REQUESTS_PER_SECOND = 10_000;

    private final RouteTable routes;
    private final Optional<FunctionSpec> fallback;
    private final FunctionInvoker functions;
    private final RequestIdGenerator ids;
    private final Clock clock;
    private final TokenBucket throttle;

    public HttpEdge(List<FunctionSpec> catalog, FunctionInvoker functions, Clock clock) {
        this.routes = new RouteTable(catalog);
        this.fallback = catalog.stream().filter(FunctionSpec::isFallback).findFirst();
        this.functions = functions;
        this.ids = new RequestIdGenerator();
        this.clock = clock;
        this.throttle = new TokenBucket(BURST, REQUESTS_PER_SECOND, System::nanoTime);
    }

    @Override
    public ServerResponse apply(ServerRequest request) {
        if (Cors.isPreflight(request)) {
            return Cors.preflightResponse();
        }
        var requestId = ids.next();
        return Cors.withHeaders(request, route(request, requestId)).with("Apigw-Requestid", requestId);
    }

    private ServerResponse route(ServerRequest request, String requestId) {
        if (!throttle.tryConsume()) {
            return EdgeProblems.response(ProblemCode.RATE_LIMITED, request, requestId).with("Retry-After", "1");
        }
        return switch (routes.match(request.method(), request.rawPath())) {
            case RouteMatch.Found found -> invoke(request, found, requestId);
            case RouteMatch.WrongMethod _,RouteMatch.UnknownPath _ ->
                fallback.map(function -> invoke(request, new RouteMatch.Found(function, "$default", Map.of()), requestId))
                        .orElseGet(() -> ServerResponse.json(404, "{\"message\":\"Not Found\"}"));
        };
    }

    private ServerResponse invoke(ServerRequest request, RouteMatch.Found route, String requestId) {
        if (request.bodySize() > request.body().length) {
            return EdgeProblems.response(ProblemCode.CONTENT_TOO_LARGE, request, requestId);
        }
        var event = event(request, route, requestId);
        if (event.length > MAX_EVENT) {
            return EdgeProblems.response(ProblemCode.CONTENT_TOO_LARGE, request, requestId);
        }
        return switch (functions.invoke(route.function(), event, requestId)) {
            case InvocationResult.Success(var payload) when payload.length <= MAX_EVENT ->
                ProxyResponseReader.read(payload).orElseGet(HttpEdge::internalError);
            case InvocationResult.Success _,InvocationResult.Failure _,InvocationResult.TimedOut _ -> internalError();
            case InvocationResult.Throttled _ -> ServerResponse.json(503, "{\"message\":\"Service Unavailable\"}");
        };
    }

    private byte[] event(ServerRequest request, RouteMatch.Found route, String requestId) {
        var target = request.rawQuery().isEmpty() ? request.rawPath() : request.rawPath() + "?" + request.rawQuery();
        var event = new HttpApiEventBuilder(request.method(), target);
        request.headers().forEach(header -> event.header(header.name(), header.value()));
        return event.peer(request.peer(), request.protocol())
                .forwarded()
                .route(route.key(), route.variables())
                .requestId(requestId)
                .time(clock.instant())
                .body(request.body())
                .build();
    }

    // API Gateway's response when a function throws, times out or returns a malformed response. The cause is logged, never sent.
    private static ServerResponse internalError() {
        return ServerResponse.json(500, "{\"message\":\"Internal Server Error\"}");
    }
}
