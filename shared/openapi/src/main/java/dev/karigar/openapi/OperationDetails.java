package dev.karigar.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.Access;
import dev.karigar.catalog.IdempotencyKey;
import dev.karigar.catalog.RateLimit;
import dev.karigar.catalog.Route;
import java.util.Locale;

/** What the catalog declares for an operation: who may call it, how often, whether it can be repeated, and the headers that follow. */
final class OperationDetails {

    private static final String JSON = "application/json";

    private OperationDetails() {
    }

    static void complete(ObjectNode operation, Route route) {
        addSecurity(operation, route.access());
        operation.put("x-rate-limit", route.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Parameters.complete(operation, route.idempotency());
        jsonFirst(operation.path("requestBody").path("content") instanceof ObjectNode content ? content : operation.objectNode());
        operation.path("responses").properties().forEach(response -> complete(response.getKey(), (ObjectNode) response.getValue(), route));
    }

    /** A public operation accepts a token only where {@code @SecurityRequirement} states that a signed-in caller sees more. */
    private static void addSecurity(ObjectNode operation, Access access) {
        boolean isPublic = access instanceof Access.Public;
        boolean seesMore = !operation.path("security").isEmpty();
        var security = operation.putArray("security");
        if (isPublic && seesMore) {
            security.addObject();
        }
        if (!isPublic || seesMore) {
            security.addObject().putArray("bearer");
        }
        if (access instanceof Access.RequiresRole(var role)) {
            operation.put("x-role", role.name());
            var description = operation.path("description").asText();
            operation.put("description", (description + " Requires the role `" + role + "`.").strip());
        }
    }

    /** Generators take the first media type. */
    private static void jsonFirst(ObjectNode content) {
        if (content.has(JSON)) {
            var others = content.deepCopy();
            content.removeAll();
            content.set(JSON, others.remove(JSON));
            content.setAll(others);
        }
    }

    private static void complete(String status, ObjectNode response, Route route) {
        // The compiler declares a body of any shape for an answer without one.
        if (status.equals("204")) {
            response.remove("content");
        }
        ResponseHeaders.refer(response);
        ResponseHeaders.add(response, "X-Request-Id");
        if (route.limit() != RateLimit.NONE) {
            ResponseHeaders.add(response, "RateLimit", "RateLimit-Policy");
        }
        if (route.idempotency() != IdempotencyKey.IGNORED) {
            ResponseHeaders.add(response, "Idempotent-Replayed");
        }
    }
}
