package dev.karigar.openapi.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules of operations: names, texts, parameters, bodies and refusals. */
final class OperationRules {

    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z]{2,40}");
    // What the compiler writes where a controller describes no answer: "show 200 response".
    private static final Pattern GENERATED = Pattern.compile("\\w+ \\d{3} response");

    private final JsonNode document;
    private final Set<String> tags;
    private final Set<String> ids = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();
    private String place = "";

    OperationRules(JsonNode document) {
        this.document = document;
        this.tags = document.path("tags")
                .valueStream()
                .filter(tag -> !tag.path("description").asText().isBlank())
                .map(tag -> tag.path("name").asText())
                .collect(Collectors.toSet());
    }

    List<Violation> violations() {
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            place = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
            check(path.getKey(), operation.getValue());
        }));
        return violations;
    }

    private void check(String path, JsonNode operation) {
        var id = operation.path("operationId").asText();
        require(OPERATION_ID.matcher(id).matches(), "the operationId '" + id + "' is no camelCase verb phrase");
        require(ids.add(id), "the operationId '" + id + "' is another operation's, too");
        var summary = operation.path("summary").asText();
        require(!summary.isBlank() && !summary.endsWith("."), "it has no summary, or one that ends with a full stop");
        require(operation.path("tags").size() == 1 && tags.contains(operation.path("tags").path(0).asText()),
                "it needs one tag that is declared with a description");
        operation.path("parameters").forEach(this::checkParameter);
        checkBody(operation.path("requestBody").path("content"));
        checkAnswers(operation);
        checkRefusals(path, operation);
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            violations.add(new Violation(place, message));
        }
    }

    private void checkParameter(JsonNode parameter) {
        var name = "parameter " + parameter.path("name").asText();
        var schema = parameter.path("schema");
        require(!parameter.path("description").asText().isBlank(), name + " has no description");
        require(parameter.has("example") || schema.has("example"), name + " has no example");
        require(schema.path("type").isTextual() || schema.has("$ref"), name + " needs one type, and null is none");
        boolean number = Set.of("integer", "number").contains(schema.path("type").asText());
        require(!number || schema.has("minimum") && schema.has("maximum"), name + " needs a minimum and a maximum");
    }

    private void checkBody(JsonNode content) {
        require(content.isMissingNode() || content.fieldNames().next().equals("application/json"),
                "application/json is not its first media type");
        content.properties().forEach(body -> {
            var schema = body.getValue().path("schema");
            require(schema.has("$ref") || schema.path("type").asText().equals("object"), "its body " + body.getKey() + " is no object");
        });
    }

    private void checkAnswers(JsonNode operation) {
        var good = operation.path("responses").propertyStream().filter(answer -> answer.getKey().startsWith("2")).toList();
        require(!good.isEmpty(), "it has no good answer");
        good.forEach(answer -> {
            var description = answer.getValue().path("description").asText();
            require(!description.isBlank() && !GENERATED.matcher(description).matches(),
                    "its answer " + answer.getKey() + " has no description");
        });
    }

    /** What follows from the shape of an operation is declared in the catalog. */
    private void checkRefusals(String path, JsonNode operation) {
        var codes = problemCodes(document, operation);
        require(!path.contains("{") || codes.contains("not-found"), "it has a path variable and does not declare not-found");
        require(!has(operation, "cursor") || codes.contains("invalid-cursor"), "it has a cursor and does not declare invalid-cursor");
        require(!has(operation, "If-Match") || codes.contains("precondition-failed"),
                "it has If-Match and does not declare precondition-failed");
    }

    private static boolean has(JsonNode operation, String parameter) {
        return operation.path("parameters").valueStream().anyMatch(declared -> declared.path("name").asText().equals(parameter));
    }

    private static Set<String> problemCodes(JsonNode document, JsonNode operation) {
        return operation.path("responses")
                .valueStream()
                .map(response -> response.has("$ref") ? document.at(response.path("$ref").asText().substring(1)) : response)
                .flatMap(response -> response.path("x-problem-codes").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
