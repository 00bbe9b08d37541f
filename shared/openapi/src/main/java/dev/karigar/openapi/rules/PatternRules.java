package dev.karigar.openapi.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns of a schema are regular expressions of ECMA-262 (JSON Schema 2020-12, 6.3.3); generated validators compile them with the flag
 * {@code u}. They match anywhere in a text, so one that means the whole text is anchored. Node compiles them here.
 */
final class PatternRules {

    private static final String SCRIPT = """
            const found = JSON.parse(require('fs').readFileSync(0, 'utf8'));
            for (const pattern of found) {
              try { new RegExp(pattern, 'u'); } catch (e) { console.log(JSON.stringify([pattern, e.message])); }
            }
            """;

    private PatternRules() {
    }

    static List<Violation> violations(JsonNode document) {
        Map<String, String> places = new LinkedHashMap<>();
        collect(document, "", places);
        var violations = new ArrayList<Violation>();
        places.forEach((pattern, place) -> {
            if (!pattern.startsWith("^") || !pattern.endsWith("$")) {
                violations.add(new Violation(place, "the pattern " + pattern + " is not anchored by ^ and $"));
            }
        });
        errors(places).forEach((pattern, error) -> violations
                .add(new Violation(places.getOrDefault(pattern, ""), "the pattern " + pattern + " is none of ECMA-262: " + error)));
        return violations;
    }

    private static void collect(JsonNode node, String place, Map<String, String> places) {
        node.properties().forEach(member -> {
            if (member.getKey().equals("pattern") && member.getValue().isTextual()) {
                places.putIfAbsent(member.getValue().asText(), place);
            }
            collect(member.getValue(), place + "/" + member.getKey().replace("~", "~0").replace("/", "~1"), places);
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, place, places));
        }
    }

    private static Map<String, String> errors(Map<String, String> places) {
        var json = new ObjectMapper();
        try {
            var node = new ProcessBuilder("node", "-e", SCRIPT).redirectErrorStream(true).start();
            try (var input = node.getOutputStream()) {
                json.writeValue(input, places.keySet());
            }
            var output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (node.waitFor() != 0) {
                throw new IllegalStateException("node failed: " + output);
            }
            Map<String, String> errors = new LinkedHashMap<>();
            for (var line : output.lines().toList()) {
                var error = json.readTree(line);
                errors.put(error.path(0).asText(), error.path(1).asText());
            }
            return errors;
        } catch (IOException e) {
            throw new UncheckedIOException("Node.js compiles the patterns of the document: it has to be on the path", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
