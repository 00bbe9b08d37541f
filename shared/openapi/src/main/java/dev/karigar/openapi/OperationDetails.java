package dev.karigar.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.Access;
import dev.karigar.catalog.IdempotencyKey;
import dev.karigar.catalog.Route;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the catalog knows of an operation and the compiler does not: access, limits, idempotency, refusals. */
final class OperationDetails {

    private OperationDetails() {
    }

    static void complete(ObjectNode operation, Route route) {
        operation.put("operationId", idOf(route));
        var bearer = operation.putArray("security");
        if (route.access() instanceof Access.Public) {
            bearer.addObject();
        }
        bearer.addObject().putArray("bearer");
        if (route.access() instanceof Access.RequiresRole(var role)) {
            operation.put("x-role", role.name());
        }
        operation.put("x-rate-limit", route.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        addIdempotencyKey(operation, route.idempotency());
        operation.path("responses").properties().forEach(response -> tidy(response.getKey(), (ObjectNode) response.getValue()));
        operation.withObject("/responses").putObject("default").put("$ref", "#/components/responses/Problem");
    }

    /** Unique and stable: the method and the path's words. */
    private static String idOf(Route route) {
        return route.method().toLowerCase(Locale.ROOT) + Arrays.stream(route.path().replace("/api/v1", "").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void addIdempotencyKey(ObjectNode operation, IdempotencyKey rule) {
        if (rule == IdempotencyKey.IGNORED) {
            return;
        }
        var parameter = operation.withArray("parameters").addObject();
        parameter.put("name", "Idempotency-Key").put("in", "header").put("required", rule == IdempotencyKey.REQUIRED);
        parameter.put("description", "The same key and body again get the first answer again, for 24 hours");
        parameter.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 255);
    }

    private static void tidy(String status, ObjectNode response) {
        // The compiler's "show 200 response" says nothing.
        if (response.path("description").asText().matches("\\w+ \\d{3} response")) {
            response.put("description", "Done");
        }
        // No content is no content, and not content of any shape.
        if (status.equals("204")) {
            response.remove("content");
        }
    }
}
