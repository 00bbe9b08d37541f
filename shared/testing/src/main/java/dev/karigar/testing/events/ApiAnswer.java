package dev.karigar.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP response that API Gateway would make of a function's output.
 *
 * @param headers by lower-case name
 * @param body    the body's bytes, decoded
 */
public record ApiAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ApiAnswer read(byte[] lambdaAnswer) throws IOException {
        var tree = JSON.readTree(lambdaAnswer);
        var headers = new HashMap<String, String>();
        tree.path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText()));
        var text = tree.path("body").asText("");
        var body = tree.path("isBase64Encoded").asBoolean() ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
        return new ApiAnswer(tree.path("statusCode").asInt(), headers, body);
    }

    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text(), e);
        }
    }

    /** The text at a JSON pointer; "" when there is none. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }
}
