package dev.karigar.local.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.local.http.Header;
import dev.karigar.local.http.HttpAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a function returned, in the payload format 2.0. */
final class GatewayAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GatewayAnswers() {
    }

    /** The answer, or nothing when the function returned something API Gateway calls malformed. */
    static Optional<HttpAnswer> read(byte[] payload) {
        try {
            var root = JSON.readTree(payload);
            if (root.isMissingNode()) {
                return Optional.empty();
            }
            return root.has("statusCode") ? explicit(root) : Optional.of(HttpAnswer.json(200, root.toString()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<HttpAnswer> explicit(JsonNode root) {
        int status = root.path("statusCode").asInt(0);
        if (status < 100 || status > 599) {
            return Optional.empty();
        }
        var headers = new ArrayList<Header>();
        for (var field : root.path("headers").properties()) {
            // The server counts the bytes itself.
            if (!field.getKey().toLowerCase(Locale.ROOT).equals("content-length")) {
                headers.add(new Header(field.getKey(), field.getValue().asText()));
            }
        }
        root.path("cookies").forEach(cookie -> headers.add(new Header("Set-Cookie", cookie.asText())));
        return Optional.of(new HttpAnswer(status, List.copyOf(headers), body(root)));
    }

    private static byte[] body(JsonNode root) {
        var text = root.path("body").asText("");
        return root.path("isBase64Encoded").asBoolean(false) ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
