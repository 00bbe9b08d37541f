package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Examples that follow from a type: ids, dates, booleans and enums. Every other value needs one of its own. */
final class DefaultExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DefaultExamples() {
    }

    static void add(JsonNode document) {
        document.path("components").path("schemas").forEach(schema -> schema.path("properties").forEach(DefaultExamples::addToProperty));
        document.path("paths")
                .forEach(path -> path.forEach(operation -> operation.path("parameters").forEach(DefaultExamples::addToParameter)));
    }

    private static void addToProperty(JsonNode property) {
        var example = exampleOf(property);
        if (!property.has("example") && !example.isMissingNode()) {
            ((ObjectNode) property).set("example", example);
        }
    }

    private static void addToParameter(JsonNode parameter) {
        var example = exampleOf(parameter.path("schema"));
        if (!parameter.has("example") && !parameter.path("schema").has("example") && !example.isMissingNode()) {
            ((ObjectNode) parameter).set("example", example);
        }
    }

    private static JsonNode exampleOf(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0);
        }
        if (schema.path("type").toString().contains("\"boolean\"")) {
            return JSON.booleanNode(true);
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> JSON.textNode("0198f7a2-5c3e-7b41-9d02-6f1e8a4c7d10");
            case "date-time" -> JSON.textNode("2026-11-22T18:20:00Z");
            case "date" -> JSON.textNode("2026-11-22");
            default -> schema.path("missing");
        };
    }
}
