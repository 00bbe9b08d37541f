package dev.karigar.local.edge;

import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;

/** CORS as an HTTP API applies it: the edge answers preflight requests itself and adds headers to every response. */
final class Cors {

    private static final String METHODS = "GET,POST,PUT,PATCH,DELETE,OPTIONS";
    private static final String ALLOWED_HEADERS = "authorization,content-type,idempotency-key,if-match,if-none-match,x-request-id";
    private static final String EXPOSED_HEADERS = "etag,location,retry-after,ratelimit,ratelimit-policy,idempotent-replayed,x-request-id";
    private static final String MAX_AGE_SECONDS = "600";

    private Cors() {
    }

    static boolean isPreflight(ServerRequest request) {
        return request.method().equals("OPTIONS") && request.header("origin").isPresent()
                && request.header("access-control-request-method").isPresent();
    }

    static ServerResponse preflightResponse() {
        return ServerResponse.empty(204)
                .with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Allow-Methods", METHODS)
                .with("Access-Control-Allow-Headers", ALLOWED_HEADERS)
                .with("Access-Control-Max-Age", MAX_AGE_SECONDS);
    }

    /** Every origin is allowed: the access token is sent in a header, never in a cookie. */
    static ServerResponse withHeaders(ServerRequest request, ServerResponse response) {
        if (request.header("origin").isEmpty()) {
            return response;
        }
        return response.with("Access-Control-Allow-Origin", "*").with("Access-Control-Expose-Headers", EXPOSED_HEADERS);
    }
}
