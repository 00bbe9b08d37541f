package dev.karigar.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the schemas that JSON request bodies, forms and answers use, directly or through another schema.
 *
 * @param requests used by a JSON request body
 * @param forms    used by a request body of another media type
 * @param answers  used by an answer
 */
public record SchemaUse(Set<String> requests, Set<String> forms, Set<String> answers) {

    private static final String SCHEMAS = "#/components/schemas/";

    public static SchemaUse of(JsonNode document) {
        var use = new SchemaUse(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        document.path("paths").forEach(path -> path.forEach(operation -> {
            operation.path("requestBody")
                    .path("content")
                    .properties()
                    .forEach(body -> collect(document, body.getValue(),
                            body.getKey().equals("application/json") ? use.requests : use.forms));
            collect(document, operation.path("parameters"), use.requests);
            collect(document, operation.path("responses"), use.answers);
        }));
        collect(document, document.path("components").path("responses"), use.answers);
        return use;
    }

    private static void collect(JsonNode document, JsonNode start, Set<String> names) {
        var open = new ArrayDeque<JsonNode>();
        open.add(start);
        while (!open.isEmpty()) {
            var node = open.remove();
            var reference = node.path("$ref").asText();
            if (reference.startsWith(SCHEMAS) && names.add(reference.substring(SCHEMAS.length()))) {
                open.add(document.at(reference.substring(1)));
            }
            node.forEach(open::add);
        }
    }

    /**
     * Removes schemas that nothing uses, and states what may grow: a request is closed, for a field that is not declared is refused; an
     * answer is open, for it may get fields and enum values that a client does not know.
     */
    static void mark(ObjectNode document) {
        var use = of(document);
        var schemas = document.withObject("/components/schemas");
        schemas.propertyStream().map(schema -> schema.getKey()).toList().forEach(name -> {
            var schema = (ObjectNode) schemas.path(name);
            if (use.answers.contains(name)) {
                openForGrowth(schema);
            } else if (use.requests.contains(name)) {
                close(schema);
            } else if (!use.forms.contains(name)) {
                schemas.remove(name);
            }
        });
    }

    private static void close(ObjectNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
    }

    private static void openForGrowth(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("additionalProperties").isBoolean() && !schema.path("additionalProperties").asBoolean()) {
                schema.remove("additionalProperties");
            }
            if (schema.path("enum").isArray()) {
                schema.set("x-extensible-enum", schema.path("enum"));
            }
        }
        node.forEach(SchemaUse::openForGrowth);
    }
}
