package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects what micronaut-openapi 6 writes for OpenAPI 3.1: {@code [string, null, object]} for a nullable string, {@code type: null}
 * beside {@code allOf} for a nullable reference, {@code allOf} around a described reference, objects and enums without a type, examples
 * of the wrong JSON type, and generated names.
 */
final class SchemaRepairs {

    private static final String SCHEMAS = "#/components/schemas/";

    private SchemaRepairs() {
    }

    static void repair(JsonNode node) {
        if (node instanceof ObjectNode object) {
            dropStrayObjectType(object);
            nullableReference(object);
            describedReference(object);
            nullableMap(object);
            nameType(object);
            example(object);
            rename(object);
        }
        new ArrayList<>(node.valueStream().toList()).forEach(SchemaRepairs::repair);
    }

    private static void dropStrayObjectType(ObjectNode schema) {
        if (schema.path("type") instanceof ArrayNode types && types.size() > 2) {
            remove(types, "object");
        }
    }

    static void remove(ArrayNode types, String type) {
        for (int i = types.size() - 1; i >= 0; i--) {
            if (types.get(i).asText().equals(type)) {
                types.remove(i);
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

    /** In OpenAPI 3.1 a description may stand beside a reference. */
    private static void describedReference(ObjectNode schema) {
        if (schema.path("allOf").size() == 1 && schema.path("allOf").path(0) instanceof ObjectNode reference && reference.has("$ref")) {
            schema.remove("allOf");
            schema.set("$ref", reference.path("$ref"));
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
        } else if (schema.path("enum").isArray() && !schema.has("type")) {
            schema.put("type", "string");
        }
    }

    /** The example of a nullable number or boolean is written as text; members of the generator's own model are left in. */
    private static void example(ObjectNode schema) {
        schema.remove("exampleSetFlag");
        schema.remove("allowableValues");
        if (schema.has("example") && schema.path("example").isNull()) {
            schema.remove("example");
        }
        if (schema.path("example").isTextual() && schema.path("type") instanceof ArrayNode types) {
            var text = schema.path("example").asText();
            var names = types.valueStream().map(JsonNode::asText).toList();
            if (names.contains("boolean")) {
                schema.put("example", Boolean.parseBoolean(text));
            } else if (names.contains("integer")) {
                schema.put("example", Long.parseLong(text));
            } else if (names.contains("number")) {
                schema.put("example", Double.parseDouble(text));
            }
        }
    }

    /**
     * {@code PageResponse_BookingResponse_} becomes {@code BookingPage} and {@code Certification.Status} {@code CertificationStatus}.
     * {@code GeoPointBody} is what the generator makes of {@code @Schema(name = "GeoPoint")} where a property has a schema of its own.
     */
    private static void rename(ObjectNode object) {
        var reference = object.path("$ref").asText();
        if (reference.startsWith(SCHEMAS)) {
            object.put("$ref", SCHEMAS + nameOf(reference.substring(SCHEMAS.length())));
        }
        if (object.path("schemas") instanceof ObjectNode schemas) {
            for (var name : List.copyOf(schemas.propertyStream().map(schema -> schema.getKey()).toList())) {
                schemas.set(nameOf(name), schemas.remove(name));
            }
        }
    }

    /** A type without a description of its own is given that of the first property that has the type. */
    static void dropBorrowedDescriptions(JsonNode part) {
        var schemas = part.path("components").path("schemas");
        schemas.forEach(schema -> schema.path("properties").forEach(property -> {
            var reference = property.has("$ref") ? property.path("$ref") : property.path("anyOf").path(0).path("$ref");
            if (schemas.path(reference.asText().replace(SCHEMAS, "")) instanceof ObjectNode type
                    && type.path("description").equals(property.path("description"))) {
                type.remove("description");
            }
        }));
    }

    private static String nameOf(String generated) {
        return generated.replaceFirst("PageResponse_(\\w+?)(Response)?_$", "$1Page").replaceFirst("Body$", "").replace(".", "");
    }
}
