package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/**
 * Mends what micronaut-openapi 6 writes for OpenAPI 3.1: {@code [string, null, object]} for a nullable string,
 * {@code type: null} beside {@code allOf} for a nullable reference, records and enums without a type.
 */
final class SchemaRepairs {

    private SchemaRepairs() {
    }

    static void repair(JsonNode node) {
        if (node instanceof ObjectNode object) {
            dropStrayObjectType(object);
            nullableReference(object);
            nullableMap(object);
            nameType(object);
            renamePages(object);
        }
        new ArrayList<>(toList(node)).forEach(SchemaRepairs::repair);
    }

    private static ArrayList<JsonNode> toList(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.forEach(children::add);
        return children;
    }

    private static void dropStrayObjectType(ObjectNode schema) {
        if (schema.path("type") instanceof ArrayNode types && types.size() > 2) {
            for (int i = types.size() - 1; i >= 0; i--) {
                if (types.get(i).asText().equals("object")) {
                    types.remove(i);
                }
            }
        }
    }

    private static void nullableReference(ObjectNode schema) {
        if (schema.path("type").asText().equals("null") && schema.has("allOf")) {
            var choices = schema.putArray("anyOf");
            schema.remove("allOf").forEach(choices::add);
            choices.addObject().put("type", "null");
            schema.remove("type");
        }
    }

    /** A nullable map is written as {@code null} with additional properties. */
    private static void nullableMap(ObjectNode schema) {
        if (schema.path("type").asText().equals("null") && schema.has("additionalProperties")) {
            schema.putArray("type").add("object").add("null");
        }
    }

    private static void nameType(ObjectNode schema) {
        if (schema.path("properties").isObject() && !schema.has("type") && !schema.has("allOf")) {
            schema.put("type", "object");
            if (!schema.has("additionalProperties")) {
                // What is not declared is neither accepted nor answered.
                schema.put("additionalProperties", false);
            }
        } else if (schema.path("enum").isArray() && !schema.has("type")) {
            schema.put("type", "string");
        }
    }

    /** {@code PageResponse_BookingResponse_} reads better as {@code BookingPage}. */
    private static void renamePages(ObjectNode object) {
        var reference = object.path("$ref").asText();
        if (reference.contains("/PageResponse_")) {
            object.put("$ref", "#/components/schemas/" + pageName(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        names.stream().filter(name -> name.startsWith("PageResponse_")).forEach(name -> object.set(pageName(name), object.remove(name)));
    }

    private static String pageName(String generated) {
        return generated.replaceFirst("PageResponse_(\\w+?)(Response)?_$", "$1Page");
    }
}
