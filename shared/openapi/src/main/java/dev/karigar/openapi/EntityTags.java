package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The {@code ETag} of answers: a representation that an operation with {@code If-Match} answers is versioned, and every operation that
 * answers the same representation carries its version.
 */
final class EntityTags {

    private EntityTags() {
    }

    static void declare(JsonNode document) {
        var operations = document.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
        Set<String> versioned = new HashSet<>();
        for (var operation : operations) {
            if (Parameters.has(operation, "If-Match")) {
                answers(operation).forEach(answer -> versioned.add(reference(answer)));
            }
        }
        versioned.remove("");
        operations.stream()
                .flatMap(operation -> answers(operation).stream())
                .filter(answer -> versioned.contains(reference(answer)))
                .forEach(answer -> ResponseHeaders.add(answer, "ETag"));
    }

    private static List<ObjectNode> answers(JsonNode operation) {
        return operation.path("responses")
                .propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> (ObjectNode) response.getValue())
                .toList();
    }

    private static String reference(JsonNode answer) {
        return answer.path("content").path("application/json").path("schema").path("$ref").asText();
    }
}
