package dev.karigar.local.edge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;

/** Problems (RFC 9457) that the edge answers itself, before a function is called (docs/decisions/2026-11-22-local-edge.md). */
final class EdgeProblems {

    private EdgeProblems() {
    }

    static ServerResponse response(ProblemCode code, ServerRequest request, String traceId) {
        var problem = JsonNodeFactory.instance.objectNode()
                .put("type", code.type())
                .put("title", code.title())
                .put("status", code.status())
                .put("instance", request.rawPath())
                .put("code", code.code())
                .put("trace_id", traceId);
        return ServerResponse.of(code.status(), "application/problem+json", problem.toString()).with("X-Request-Id", traceId);
    }
}
