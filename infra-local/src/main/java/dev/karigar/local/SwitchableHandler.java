package dev.karigar.local;

import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** The handler of the stack's port. It answers 503 until the parts that handle requests have started. */
final class SwitchableHandler implements Function<ServerRequest, ServerResponse> {

    private final AtomicReference<Function<ServerRequest, ServerResponse>> current = new AtomicReference<>(SwitchableHandler::starting);

    /** From now on {@code control} handles the requests below {@code /_local/}, and {@code edge} all others. */
    void switchTo(Function<ServerRequest, ServerResponse> edge, Function<ServerRequest, ServerResponse> control) {
        current.set(request -> request.rawPath().startsWith("/_local/") ? control.apply(request) : edge.apply(request));
    }

    @Override
    public ServerResponse apply(ServerRequest request) {
        return current.get().apply(request);
    }

    private static ServerResponse starting(ServerRequest request) {
        return ServerResponse.json(503, "{\"status\":\"STARTING\"}").with("Retry-After", "1");
    }
}
