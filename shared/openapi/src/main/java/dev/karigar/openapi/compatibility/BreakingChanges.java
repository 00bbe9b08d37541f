package dev.karigar.openapi.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares a document with the released one and lists what breaks a client that was generated from the released one: at compile time, as
 * a renamed operation or schema does, or on the wire. New operations, answer fields, enum values of answers and problem codes break
 * nothing (see "Unknown values" in the document).
 */
public final class BreakingChanges {

    private final JsonNode released;
    private final JsonNode current;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
    }

    /** One sentence for each breaking change. */
    public static List<String> between(JsonNode released, JsonNode current) {
        var changes = new BreakingChanges(released, current);
        released.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var now = current.path("paths").path(path.getKey()).path(operation.getKey());
            changes.compare(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue(), now);
        }));
        released.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (!current.path("components").path("schemas").has(name)) {
                changes.found.add("schema " + name + " is gone: generated clients have a type of that name");
            }
        });
        return changes.found;
    }

    private void compare(String place, JsonNode before, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(place + " is gone");
            return;
        }
        if (!before.path("operationId").equals(now.path("operationId"))) {
            found.add(place + ": the operationId is another; generated clients have a method of that name");
        }
        if (isOpen(before) && !isOpen(now)) {
            found.add(place + " needs a token now");
        }
        compareParameters(place, before.path("parameters"), now.path("parameters"));
        compareBody(place, before.path("requestBody"), now.path("requestBody"));
        before.path("responses")
                .propertyStream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> compareAnswer(place + " " + answer.getKey(), answer.getValue(),
                        now.path("responses").path(answer.getKey())));
    }

    private static boolean isOpen(JsonNode operation) {
        return operation.path("security").isEmpty() || operation.path("security").valueStream().anyMatch(JsonNode::isEmpty);
    }

    private void compareParameters(String place, JsonNode before, JsonNode now) {
        for (var parameter : before) {
            var name = place + " parameter " + parameter.path("name").asText();
            var same = find(now, parameter);
            if (same.isMissingNode()) {
                found.add(name + " is gone");
            } else {
                if (same.path("required").asBoolean() && !parameter.path("required").asBoolean()) {
                    found.add(name + " is required now");
                }
                found.addAll(SchemaChanges.ofRequest(released, current).between(name, parameter.path("schema"), same.path("schema")));
            }
        }
        for (var parameter : now) {
            if (parameter.path("required").asBoolean() && find(before, parameter).isMissingNode()) {
                found.add(place + " has a new required parameter " + parameter.path("name").asText());
            }
        }
    }

    private static JsonNode find(JsonNode parameters, JsonNode wanted) {
        return parameters.valueStream()
                .filter(parameter -> parameter.path("name").equals(wanted.path("name")) && parameter.path("in").equals(wanted.path("in")))
                .findFirst()
                .orElse(parameters.path("missing"));
    }

    private void compareBody(String place, JsonNode before, JsonNode now) {
        if (now.path("required").asBoolean() && !before.path("required").asBoolean()) {
            found.add(place + " requires a body now");
        }
        before.path("content").properties().forEach(body -> {
            var same = now.path("content").path(body.getKey());
            if (same.isMissingNode()) {
                found.add(place + " no longer takes " + body.getKey());
            } else {
                found.addAll(SchemaChanges.ofRequest(released, current)
                        .between(place + " body", body.getValue().path("schema"), same.path("schema")));
            }
        });
    }

    private void compareAnswer(String place, JsonNode before, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(place + " is no longer answered");
            return;
        }
        before.path("headers").fieldNames().forEachRemaining(name -> {
            if (!now.path("headers").has(name)) {
                found.add(place + " has no header " + name + " any more");
            }
        });
        before.path("content").properties().forEach(body -> {
            var same = now.path("content").path(body.getKey());
            if (same.isMissingNode()) {
                found.add(place + " is no longer " + body.getKey());
            } else {
                found.addAll(SchemaChanges.ofAnswer(released, current).between(place, body.getValue().path("schema"), same.path("schema")));
            }
        });
    }
}
