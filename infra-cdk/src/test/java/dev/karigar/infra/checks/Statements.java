package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The statements of all policies in a template: of roles, of separate policies, and of resources with a policy. */
final class Statements {

    private Statements() {
    }

    /**
     * One statement.
     *
     * @param owner path of the resource in the construct tree
     */
    record Statement(String owner, JsonNode json) {

        boolean allows() {
            return json.path("Effect").asText().equals("Allow");
        }

        String sid() {
            return json.path("Sid").asText();
        }

        List<String> actions() {
            return texts(json.path("Action"));
        }

        List<String> resources() {
            return texts(json.path("Resource"));
        }

        boolean isPublic() {
            var principal = json.path("Principal");
            return texts(principal).contains("*") || texts(principal.path("AWS")).contains("*");
        }

        /** Actions and resources that contain a wildcard. */
        List<String> wildcards() {
            return Stream.concat(actions().stream(), resources().stream()).filter(text -> text.contains("*")).toList();
        }
    }

    static List<Statement> in(Templates templates) {
        return templates.resources()
                .flatMap(resource -> documents(resource.properties())
                        .flatMap(document -> StreamSupport.stream(document.path("Statement").spliterator(), false))
                        .map(statement -> new Statement(
                                resource.path().isEmpty() ? resource.stack() + "/" + resource.id() : resource.path(), statement)))
                .toList();
    }

    // PolicyDocument of a policy, Policies[].PolicyDocument of a role, or the policy of a resource.
    private static Stream<JsonNode> documents(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        collect(node, found);
        return found.stream();
    }

    private static void collect(JsonNode node, List<JsonNode> found) {
        if (node.path("Statement").isArray()) {
            found.add(node);
            return;
        }
        node.forEach(child -> collect(child, found));
    }

    /** Texts of one value or of a list. A reference becomes {@code ${<logical id>}}. */
    static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).map(Statements::text).toList();
        }
        return node.isMissingNode() ? List.of() : List.of(text(node));
    }

    private static String text(JsonNode node) {
        if (node.isTextual()) {
            return node.asText();
        }
        if (node.has("Fn::Join")) {
            return String.join("", texts(node.path("Fn::Join").path(1)));
        }
        if (node.has("Fn::GetAtt")) {
            // The attribute Arn of a log group ends in a wildcard: arn:…:log-group:name:*.
            var attribute = String.join(".", texts(node.path("Fn::GetAtt")));
            return "${" + attribute + "}" + (attribute.matches("(?!Media)\\w*(Log|FlowLogs)\\w*\\.Arn") ? ":*" : "");
        }
        return "${" + node.elements().next().asText() + "}";
    }
}
