package dev.karigar.local.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Events as AWS sends them, in {@code src/test/resources/events/<function>}, each beside what its answer must hold. */
final class EventFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("src/test/resources/events");
    private static final String ANSWER = ".answer.json";

    private EventFiles() {
    }

    /**
     * One event.
     *
     * @param expected what the answer holds at least; a text {@code *} stands for any value
     */
    record EventFile(String name, byte[] event, JsonNode expected) {
    }

    /** In the order of their names; none where nobody has written one. */
    static List<EventFile> of(FunctionSpec function, String token) {
        try (var files = Files.list(ROOT.resolve(function.name()))) {
            return files.filter(file -> !file.toString().endsWith(ANSWER)).sorted().map(file -> read(file, token)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no events for " + function.name(), e);
        }
    }

    private static EventFile read(Path file, String token) {
        try {
            var event = Files.readString(file).replace("${token}", token).getBytes(StandardCharsets.UTF_8);
            var name = file.getFileName().toString();
            return new EventFile(name, event, JSON.readTree(Files.readString(file.resolveSibling(name.replace(".json", ANSWER)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer to be compared; a body that is JSON in a text becomes JSON. */
    static JsonNode answer(String text) {
        try {
            var answer = JSON.readTree(text);
            if (answer.path("body").isTextual() && answer instanceof ObjectNode object) {
                object.set("body", JSON.readTree(answer.path("body").asText()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text, e);
        }
    }

    /** Whether the answer has every field that is expected, with that value. */
    static boolean holds(JsonNode answer, JsonNode expected) {
        if (expected.isObject()) {
            return expected.properties()
                    .stream()
                    .allMatch(field -> answer.has(field.getKey()) && holds(answer.get(field.getKey()), field.getValue()));
        }
        if (expected.isArray()) {
            return answer.size() == expected.size()
                    && IntStream.range(0, expected.size()).allMatch(i -> holds(answer.get(i), expected.get(i)));
        }
        return expected.asText().equals("*") ? !answer.isNull() : answer.equals(expected);
    }
}
