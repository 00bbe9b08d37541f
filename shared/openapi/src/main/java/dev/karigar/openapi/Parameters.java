package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.IdempotencyKey;

/** Parameters: their types on the wire, and the texts and bounds of those that every group has. */
final class Parameters {

    // What the class Cursors of shared/web accepts.
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private Parameters() {
    }

    static void complete(ObjectNode operation, IdempotencyKey rule) {
        operation.path("parameters").forEach(parameter -> complete((ObjectNode) parameter));
        if (rule != IdempotencyKey.IGNORED) {
            addIdempotencyKey(operation, rule);
        }
    }

    private static void complete(ObjectNode parameter) {
        if (parameter.path("schema") instanceof ObjectNode schema) {
            oneType(schema);
            if (!schema.path("type").asText().equals("array")) {
                parameter.remove("explode");
            }
            switch (parameter.path("name").asText()) {
                case "limit" -> limit(parameter, schema);
                case "cursor" -> describe(parameter, "`next_cursor` of the page before; absent for the first page.", "AbCdEf0123456789");
                case "If-Match" -> describe(parameter,
                        "The `ETag` of the version the change is based on: another version is refused with `precondition-failed`. "
                                + "Without the header the change is applied to any version.",
                        "\"v3\"");
                default -> {
                }
            }
        }
    }

    /** A parameter is never null, and one that is read as text but declared as a number is a number. */
    private static void oneType(ObjectNode schema) {
        if (schema.path("type") instanceof ArrayNode types) {
            SchemaRepairs.remove(types, "null");
            if (types.size() > 1) {
                SchemaRepairs.remove(types, "string");
            }
            if (types.size() == 1) {
                schema.set("type", types.get(0));
            }
        }
    }

    private static void limit(ObjectNode parameter, ObjectNode schema) {
        if (!schema.has("maximum")) {
            schema.put("minimum", 1).put("maximum", MAX_LIMIT).put("default", DEFAULT_LIMIT);
            describe(parameter, "Number of items on the page, at most.", DEFAULT_LIMIT);
        }
    }

    private static void describe(ObjectNode parameter, String description, Object example) {
        if (!parameter.has("description")) {
            parameter.put("description", description);
        }
        if (!parameter.has("example")) {
            parameter.putPOJO("example", example);
        }
    }

    private static void addIdempotencyKey(ObjectNode operation, IdempotencyKey rule) {
        var parameter = operation.withArray("parameters").addObject();
        parameter.put("name", "Idempotency-Key").put("in", "header").put("required", rule == IdempotencyKey.REQUIRED);
        parameter.put("description", "Chosen by the client for this one act. The same key with the same body gets the first answer again, "
                + "for 24 hours; with another body it is refused with `idempotency-key-reused`.");
        parameter.putObject("schema").put("type", "string").put("minLength", 1).put("maxLength", 255);
        parameter.put("example", "5f0c7a3e-8d0b-4b8e-9c55-2f1f3f0f7a11");
    }

    static boolean has(JsonNode operation, String name) {
        return operation.path("parameters").valueStream().anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }
}
