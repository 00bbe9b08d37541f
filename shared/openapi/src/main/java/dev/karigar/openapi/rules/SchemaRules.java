package dev.karigar.openapi.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.openapi.SchemaUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules of schemas and their properties: names, texts, units, bounds, and what may grow. */
final class SchemaRules {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final Pattern WIRE_TYPE = Pattern.compile("\\w+(Request|Response|Page)|Problem");
    // Words that mean something else in the languages clients are written in: generated code does not compile, or misleads.
    private static final Pattern CLASH = Pattern
            .compile("(\\w+Exception|Exception(Request|Response|Page)|Availability|Category|Class|Date|Error"
                    + "|Function|Object|Result|Type|Unit|Void)");

    /** Endings of names that promise a unit, and a word of it that the description has to contain. */
    private static final Map<String, String> UNITS = Map.of("_minutes", "minutes", "_hours", "hours", "_km", "kilomet", "_in", "seconds");

    private final JsonNode schemas;
    private final SchemaUse use;
    private final Set<String> bodies = new HashSet<>();
    private final Map<String, String> numericTypes = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    SchemaRules(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
        this.use = SchemaUse.of(document);
        document.path("paths").forEach(path -> path.forEach(operation -> {
            addBodies(operation.path("requestBody"));
            operation.path("responses").forEach(this::addBodies);
        }));
    }

    private void addBodies(JsonNode content) {
        content.path("content").forEach(body -> bodies.add(body.path("schema").path("$ref").asText().replace(SCHEMAS, "")));
    }

    List<Violation> violations() {
        schemas.properties().forEach(schema -> {
            checkName(schema.getKey());
            checkGrowth(schema.getKey(), schema.getValue());
            require(!schema.getValue().has("properties") || !schema.getValue().path("description").asText().isBlank(), schema.getKey(),
                    "it has no description");
            schema.getValue().path("properties").properties().forEach(property -> {
                var place = schema.getKey() + "." + property.getKey();
                checkTexts(place, property.getValue());
                checkUnit(place, property.getKey(), property.getValue());
                checkNumericType(place, property.getKey(), property.getValue());
                if (use.requests().contains(schema.getKey()) || use.forms().contains(schema.getKey())) {
                    checkBound(place, property.getValue());
                }
            });
        });
        return violations;
    }

    private void require(boolean holds, String place, String message) {
        if (!holds) {
            violations.add(new Violation(place, message));
        }
    }

    /** The whole of a body is named after it; a part of one may have a plain name, such as Money. */
    private void checkName(String name) {
        require(NAME.matcher(name).matches(), name, "its name has other characters than letters and digits");
        require(!CLASH.matcher(name).matches(), name, "its name has another meaning in a client's language");
        require(!bodies.contains(name) || WIRE_TYPE.matcher(name).matches(), name,
                "it is a whole body, and its name ends neither in Request nor in Response nor in Page");
    }

    private void checkGrowth(String name, JsonNode schema) {
        boolean closed = schema.path("additionalProperties").isBoolean() && !schema.path("additionalProperties").asBoolean();
        if (use.answers().contains(name)) {
            require(!closed, name, "an answer has it, and it is closed to new fields");
            require(!schema.has("enum") || schema.has("x-extensible-enum"), name,
                    "an answer has it, and its values are not marked as open");
        } else if (use.requests().contains(name) && schema.has("properties")) {
            require(closed, name, "only requests have it, and it is not closed");
        }
    }

    private void checkTexts(String place, JsonNode property) {
        require(!property.path("description").asText().isBlank(), place, "it has no description");
        boolean exampleElsewhere = property.has("$ref") || property.path("items").has("$ref") || property.has("anyOf");
        require(property.has("example") || exampleElsewhere, place, "it has no example");
    }

    private void checkUnit(String place, String name, JsonNode property) {
        UNITS.forEach((ending, word) -> {
            if (name.endsWith(ending) && isNumeric(property)) {
                require(property.path("description").asText().contains(word), place, "its description does not say '" + word + "'");
            }
        });
    }

    /** A number of one name has one type everywhere. */
    private void checkNumericType(String place, String name, JsonNode property) {
        if (isNumeric(property)) {
            var type = typeOf(property) + " " + property.path("format").asText();
            var other = numericTypes.putIfAbsent(name, type);
            require(other == null || other.equals(type), place, "it is " + type + " here and " + other + " elsewhere");
        }
    }

    private void checkBound(String place, JsonNode property) {
        switch (typeOf(property)) {
            case "string" -> require(property.has("maxLength") || property.has("pattern") || property.has("format") || property.has("enum"),
                    place, "a client may send any length: maxLength, a pattern or a format is missing");
            case "array" -> require(property.has("maxItems"), place, "a client may send any number of items: maxItems is missing");
            case "integer", "number" -> require(property.has("minimum") && property.has("maximum"), place,
                    "a client may send any number: minimum or maximum is missing");
            default -> {
            }
        }
    }

    private static boolean isNumeric(JsonNode property) {
        return Set.of("integer", "number").contains(typeOf(property));
    }

    /** The type beside null. */
    private static String typeOf(JsonNode property) {
        var type = property.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asText).filter(name -> !name.equals("null")).findFirst().orElse("")
                : type.asText();
    }
}
