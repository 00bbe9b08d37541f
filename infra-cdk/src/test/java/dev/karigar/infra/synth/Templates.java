package dev.karigar.infra.synth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates of one environment.
 *
 * @param assembly the folder they were written to
 * @param stacks   by the stack's id in the app
 */
public record Templates(Path assembly, Map<String, JsonNode> stacks) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".template.json";

    /** One resource of one template. */
    public record Resource(String stack, String id, JsonNode json) {

        public String type() {
            return json.path("Type").asText();
        }

        public JsonNode properties() {
            return json.path("Properties");
        }

        /** Path in the construct tree. */
        public String path() {
            return json.path("Metadata").path("aws:cdk:path").asText();
        }
    }

    public static Templates in(Path assembly) {
        var stacks = new TreeMap<String, JsonNode>();
        try (var files = Files.list(assembly)) {
            for (var file : files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                var name = file.getFileName().toString();
                stacks.put(name.substring(0, name.length() - SUFFIX.length()), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(assembly, stacks);
    }

    public Stream<Resource> resources() {
        return stacks.entrySet()
                .stream()
                .flatMap(stack -> stack.getValue()
                        .path("Resources")
                        .properties()
                        .stream()
                        .map(resource -> new Resource(stack.getKey(), resource.getKey(), resource.getValue())));
    }

    public List<Resource> ofType(String type) {
        return resources().filter(resource -> resource.type().equals(type)).toList();
    }
}
