package dev.karigar.openapi.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Breaking changes of a schema. A request may only become more permissive, an answer only more precise; in either direction a field
 * keeps its name, its type and its format.
 */
final class SchemaChanges {

    private static final List<String> UPPER_BOUNDS = List.of("maximum", "maxLength", "maxItems", "exclusiveMaximum");
    private static final List<String> LOWER_BOUNDS = List.of("minimum", "minLength", "minItems", "exclusiveMinimum");

    private final JsonNode released;
    private final JsonNode current;
    private final boolean request;
    private final Set<String> compared = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private SchemaChanges(JsonNode released, JsonNode current, boolean request) {
        this.released = released;
        this.current = current;
        this.request = request;
    }

    static SchemaChanges ofRequest(JsonNode released, JsonNode current) {
        return new SchemaChanges(released, current, true);
    }

    static SchemaChanges ofAnswer(JsonNode released, JsonNode current) {
        return new SchemaChanges(released, current, false);
    }

    List<String> between(String place, JsonNode before, JsonNode now) {
        compare(place, before, now);
        return found;
    }

    private void compare(String place, JsonNode writtenBefore, JsonNode writtenNow) {
        var before = resolve(released, writtenBefore);
        var now = resolve(current, writtenNow);
        // A schema that contains itself is compared once.
        if (writtenBefore.has("$ref") && !compared.add(writtenBefore.path("$ref").asText() + " " + writtenNow.path("$ref").asText())) {
            return;
        }
        compareTypes(place, before, now);
        compareValues(place, before, now);
        compareFields(place, before, now);
        if (before.has("items")) {
            compare(place + "[]", before.path("items"), now.path("items"));
        }
    }

    /** The referenced schema; of a nullable reference the part beside null. */
    private static JsonNode resolve(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return document.at(schema.path("$ref").asText().substring(1));
        }
        return schema.path("anyOf")
                .valueStream()
                .filter(part -> part.has("$ref"))
                .findFirst()
                .map(part -> resolve(document, part))
                .orElse(schema);
    }

    private void compareTypes(String place, JsonNode before, JsonNode now) {
        var typesBefore = types(before);
        var typesNow = types(now);
        var allowed = request ? typesNow : typesBefore;
        var possible = request ? typesBefore : typesNow;
        if (!allowed.containsAll(possible)) {
            found.add(place + " was " + typesBefore + " and is " + typesNow);
        }
        if (!before.path("format").equals(now.path("format"))) {
            found.add(place + " had the format '" + before.path("format").asText() + "' and has '" + now.path("format").asText() + "'");
        }
    }

    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(Set.of(type.asText()));
    }

    /** What a request accepts of a value. */
    private void compareValues(String place, JsonNode before, JsonNode now) {
        if (!request) {
            return;
        }
        if (now.has("enum")) {
            before.path("enum").forEach(value -> {
                if (now.path("enum").valueStream().noneMatch(value::equals)) {
                    found.add(place + " no longer accepts " + value.asText());
                }
            });
            if (!before.has("enum")) {
                found.add(place + " accepts only listed values now");
            }
        }
        if (now.has("pattern") && !Objects.equals(now.path("pattern"), before.path("pattern"))) {
            found.add(place + " has another pattern");
        }
        UPPER_BOUNDS.forEach(bound -> compareBound(place, bound, before.path(bound), now.path(bound), -1));
        LOWER_BOUNDS.forEach(bound -> compareBound(place, bound, before.path(bound), now.path(bound), 1));
    }

    private void compareBound(String place, String bound, JsonNode before, JsonNode now, int narrower) {
        boolean narrowed = !now.isMissingNode()
                && (before.isMissingNode() || Integer.signum(now.decimalValue().compareTo(before.decimalValue())) == narrower);
        if (narrowed) {
            found.add(place + " has a narrower " + bound + " of " + now.asText());
        }
    }

    private void compareFields(String place, JsonNode before, JsonNode now) {
        var requiredBefore = required(before);
        var requiredNow = required(now);
        before.path("properties").properties().forEach(field -> {
            var name = place + "/" + field.getKey();
            var same = now.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(name + " is gone");
                return;
            }
            if (request && requiredNow.contains(field.getKey()) && !requiredBefore.contains(field.getKey())) {
                found.add(name + " is required now");
            }
            if (!request && requiredBefore.contains(field.getKey()) && !requiredNow.contains(field.getKey())) {
                found.add(name + " may be absent now");
            }
            compareNullable(name, field.getValue(), same);
            compare(name, field.getValue(), same);
        });
        now.path("properties").fieldNames().forEachRemaining(field -> {
            if (request && requiredNow.contains(field) && !before.path("properties").has(field)) {
                found.add(place + "/" + field + " is new and required");
            }
        });
    }

    /** A reference is nullable by an {@code anyOf} with null. */
    private void compareNullable(String place, JsonNode before, JsonNode now) {
        boolean nullBefore = before.path("anyOf").toString().contains("\"null\"");
        boolean nullNow = now.path("anyOf").toString().contains("\"null\"");
        if (request ? nullBefore && !nullNow : nullNow && !nullBefore && !before.path("type").toString().contains("\"null\"")) {
            found.add(place + (request ? " no longer accepts null" : " may be null now"));
        }
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }
}
