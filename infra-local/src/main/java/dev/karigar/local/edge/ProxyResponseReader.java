package dev.karigar.local.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.local.http.ServerRequest.Header;
import dev.karigar.local.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Converts the response of a function, in the payload format 2.0, to an HTTP response. */
final class ProxyResponseReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProxyResponseReader() {
    }

    /** Empty when the payload is what API Gateway calls a malformed proxy response. JSON without a statusCode is the body of a 200. */
    static Optional<ServerResponse> read(byte[] payload) {
        try {
            var root = JSON.readTree(payload);
            if (root.isMissingNode()) {
                return Optional.empty();
            }
            return root.has("statusCode") ? withStatus(root) : Optional.of(ServerResponse.json(200, root.toString()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ServerResponse> withStatus(JsonNode root) {
        int status = root.path("statusCode").asInt(0);
        if (status < 100 || status > 599) {
            return Optional.empty();
        }
        var headers = new ArrayList<Header>();
        for (var field : root.path("headers").properties()) {
            // Jetty sets the length itself.
            if (!field.getKey().toLowerCase(Locale.ROOT).equals("content-length")) {
                headers.add(new Header(field.getKey(), field.getValue().asText()));
            }
        }
        root.path("cookies").forEach(cookie -> headers.add(new Header("Set-Cookie", cookie.asText())));
        return Optional.of(new ServerResponse(status, List.copyOf(headers), body(root)));
    }

    private static byte[] body(JsonNode root) {
        var text = root.path("body").asText("");
        return root.path("isBase64Encoded").asBoolean(false) ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
