package dev.karigar.local;

import dev.karigar.local.control.ControlEndpoint;
import dev.karigar.local.edge.HttpEdge;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** What the stack's port answers: nothing useful while it starts, then {@code /_local} and the API. */
final class SwitchableHandler implements Function<HttpRequest, HttpAnswer> {

    private final AtomicReference<Function<HttpRequest, HttpAnswer>> behind = new AtomicReference<>(SwitchableHandler::starting);

    void open(HttpEdge edge, ControlEndpoint control) {
        behind.set(request -> request.rawPath().startsWith("/_local/") ? control.apply(request) : edge.apply(request));
    }

    @Override
    public HttpAnswer apply(HttpRequest request) {
        return behind.get().apply(request);
    }

    private static HttpAnswer starting(HttpRequest request) {
        return HttpAnswer.json(503, "{\"status\":\"STARTING\"}").with("Retry-After", "1");
    }
}
