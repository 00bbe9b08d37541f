package dev.karigar.local.edge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;
import java.util.Locale;

/**
 * Refusals the edge makes itself, in the form of the API's contract (docs/decisions/2026-11-22-local-edge.md). The words
 * are those of the functions' own problems; a test compares them.
 */
enum EdgeProblem {
    CONTENT_TOO_LARGE(413, "The request body is too large"),
    RATE_LIMITED(429, "Too many requests");

    private final int status;
    private final String title;

    EdgeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpAnswer answer(HttpRequest request, String traceId) {
        var code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        var problem = JsonNodeFactory.instance.objectNode()
                .put("type", "/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("instance", request.rawPath())
                .put("code", code)
                .put("trace_id", traceId);
        return HttpAnswer.of(status, "application/problem+json", problem.toString()).with("X-Request-Id", traceId);
    }
}
