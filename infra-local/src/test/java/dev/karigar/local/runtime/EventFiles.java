package dev.karigar.local.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.emulation.events.HttpApiEventBuilder;
import dev.karigar.emulation.events.ScheduledEvents;
import dev.karigar.emulation.events.SqsEventBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Events as AWS sends them, in the folder {@code src/test/resources/events/<function>} of the function's module, each beside a file
 * with what the response must contain. A function without such a folder gets one event that follows from its catalog entry.
 */
final class EventFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANSWER = ".answer.json";

    private EventFiles() {
    }

    /**
     * One event.
     *
     * @param expected the minimal content of the response; the text {@code *} stands for any value
     */
    record EventFile(String name, byte[] event, JsonNode expected) {
    }

    /** In the order of the file names. */
    static List<EventFile> of(FunctionSpec function, String token) {
        var folder = Path.of("..").resolve(function.module()).resolve("src/test/resources/events").resolve(function.name());
        if (!Files.isDirectory(folder)) {
            return List.of(fromCatalog(function));
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(ANSWER)).sorted().map(file -> read(file, token)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A request for a path that does not exist (404), an empty batch, or a run of the schedule. */
    private static EventFile fromCatalog(FunctionSpec function) {
        if (!function.routes().isEmpty()) {
            var event = new HttpApiEventBuilder("GET", "/api/v1/" + function.name() + "/no-such-path").build();
            return new EventFile("unknown path", event, JSON.createObjectNode().put("statusCode", 404));
        }
        if (!function.consumes().isEmpty()) {
            var event = new SqsEventBuilder("eu-central-1", function.consumes().getFirst().name()).build();
            return new EventFile("empty batch", event, JSON.createObjectNode());
        }
        var schedule = function.schedules().isEmpty() ? "none" : function.schedules().getFirst().name();
        return new EventFile("schedule", ScheduledEvents.event("event", schedule, Instant.EPOCH), JSON.createObjectNode());
    }

    /** A response to be compared. A body that is JSON in a string becomes JSON. */
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

    /** Whether the response has every expected field with its expected value. */
    static boolean contains(JsonNode answer, JsonNode expected) {
        if (expected.isObject()) {
            return expected.properties()
                    .stream()
                    .allMatch(field -> answer.has(field.getKey()) && contains(answer.get(field.getKey()), field.getValue()));
        }
        if (expected.isArray()) {
            return answer.size() == expected.size()
                    && IntStream.range(0, expected.size()).allMatch(i -> contains(answer.get(i), expected.get(i)));
        }
        return expected.asText().equals("*") ? !answer.isNull() : answer.equals(expected);
    }
}
