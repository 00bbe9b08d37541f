package dev.karigar.testing.logging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Records standard output until it is closed, and parses it as a log of one JSON object per line. */
public final class LogLines implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private LogLines() {
    }

    public static LogLines capture() {
        var lines = new LogLines();
        System.setOut(new PrintStream(lines.printed, true, StandardCharsets.UTF_8));
        return lines;
    }

    public List<JsonNode> all() {
        return text().lines().map(LogLines::parsed).toList();
    }

    /** The lines with this message. */
    public List<JsonNode> withMessage(String message) {
        return all().stream().filter(line -> line.path("message").asText().equals(message)).toList();
    }

    public String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a JSON object: " + line, e);
        }
    }

    @Override
    public void close() {
        System.setOut(before);
    }
}
