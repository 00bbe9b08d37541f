package dev.karigar.local.edge;

import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;

/** Cross-origin rules as an HTTP API applies them: it answers preflights itself and adds headers to every answer. */
final class Cors {

    private static final String METHODS = "GET,POST,PUT,PATCH,DELETE,OPTIONS";
    private static final String ALLOWED = "authorization,content-type,idempotency-key,if-match,if-none-match,x-request-id";
    private static final String EXPOSED = "etag,location,retry-after,ratelimit,ratelimit-policy,idempotent-replayed,x-request-id";
    private static final String MAX_AGE_SECONDS = "600";

    private Cors() {
    }

    static boolean isPreflight(HttpRequest request) {
        return request.method().equals("OPTIONS") && request.header("origin").isPresent()
                && request.header("access-control-request-method").isPresent();
    }

    static HttpAnswer preflight() {
        return HttpAnswer.empty(204)
                .with("Access-Control-Allow-Origin", "*")
                .with("Access-Control-Allow-Methods", METHODS)
                .with("Access-Control-Allow-Headers", ALLOWED)
                .with("Access-Control-Max-Age", MAX_AGE_SECONDS);
    }

    /** The token travels in a header, never in a cookie, so any origin may read answers. */
    static HttpAnswer open(HttpRequest request, HttpAnswer answer) {
        if (request.header("origin").isEmpty()) {
            return answer;
        }
        return answer.with("Access-Control-Allow-Origin", "*").with("Access-Control-Expose-Headers", EXPOSED);
    }
}
