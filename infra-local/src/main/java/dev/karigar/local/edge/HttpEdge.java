package dev.karigar.local.edge;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.catalog.RouteTable;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;
import dev.karigar.local.lambda.Invocation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The HTTP API in front of the functions: finds the route, builds the event, calls the function, writes its answer. */
public final class HttpEdge implements Function<HttpRequest, HttpAnswer> {

    /** Lambda's limit for a synchronous event and its answer; it binds before API Gateway's 10 MB. */
    private static final int LARGEST_EVENT = 6 * 1024 * 1024;
    // An account's default quota.
    private static final int BURST = 5_000;
    private static final int PER_SECOND = 10_000;

    private final RouteTable routes;
    private final Optional<FunctionSpec> fallback;
    private final Invoker invoker;
    private final RequestIds ids;
    private final Clock clock;
    private final Throttle throttle;

    /** Calls a function. */
    @FunctionalInterface
    public interface Invoker {
        Invocation invoke(FunctionSpec function, byte[] event, String requestId);
    }

    public HttpEdge(List<FunctionSpec> functions, Invoker invoker, Clock clock) {
        this.routes = new RouteTable(functions);
        this.fallback = functions.stream().filter(FunctionSpec::isFallback).findFirst();
        this.invoker = invoker;
        this.ids = new RequestIds();
        this.clock = clock;
        this.throttle = new Throttle(BURST, PER_SECOND, System::nanoTime);
    }

    @Override
    public HttpAnswer apply(HttpRequest request) {
        if (Cors.isPreflight(request)) {
            return Cors.preflight();
        }
        var requestId = ids.next();
        return Cors.open(request, answer(request, requestId)).with("Apigw-Requestid", requestId);
    }

    private HttpAnswer answer(HttpRequest request, String requestId) {
        if (!throttle.admits()) {
            return EdgeProblem.RATE_LIMITED.answer(request, requestId).with("Retry-After", "1");
        }
        return switch (routes.match(request.method(), request.rawPath())) {
            case RouteMatch.Found found -> call(request, found, requestId);
            case RouteMatch.WrongMethod _,RouteMatch.UnknownPath _ ->
                fallback.map(function -> call(request, new RouteMatch.Found(function, "$default", Map.of()), requestId))
                        .orElseGet(() -> HttpAnswer.json(404, "{\"message\":\"Not Found\"}"));
        };
    }

    private HttpAnswer call(HttpRequest request, RouteMatch.Found route, String requestId) {
        if (request.bodySize() > request.body().length) {
            return EdgeProblem.CONTENT_TOO_LARGE.answer(request, requestId);
        }
        var event = GatewayEvents.event(request, route, requestId, clock.instant());
        if (event.length > LARGEST_EVENT) {
            return EdgeProblem.CONTENT_TOO_LARGE.answer(request, requestId);
        }
        return switch (invoker.invoke(route.function(), event, requestId)) {
            case Invocation.Answered(var payload) when payload.length <= LARGEST_EVENT ->
                GatewayAnswers.read(payload).orElseGet(HttpEdge::fault);
            case Invocation.Answered _,Invocation.Crashed _,Invocation.TimedOut _ -> fault();
            case Invocation.Throttled _ -> HttpAnswer.json(503, "{\"message\":\"Service Unavailable\"}");
        };
    }

    // What an HTTP API says of a function that crashed, ran out of time or answered nonsense; the reason is in the log alone.
    private static HttpAnswer fault() {
        return HttpAnswer.json(500, "{\"message\":\"Internal Server Error\"}");
    }
}
