package dev.karigar.web.idempotency;

import dev.karigar.platform.IdempotencyStore.Answer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A response as it is kept, and as it is given again. */
@Singleton
final class StoredResponses {

    static final String REPLAYED = "Idempotent-Replayed";

    // The others belong to the exchange, not to the answer.
    private static final List<String> KEPT_HEADERS = List.of("Content-Type", "ETag", "Location");

    private final JsonMapper json;

    StoredResponses(JsonMapper json) {
        this.json = json;
    }

    Answer keep(HttpResponse<?> response, String fingerprint) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            response.getHeaders().getFirst(name).ifPresent(value -> headers.put(name, value));
        }
        return new Answer(fingerprint, response.code(), headers, bytes(response.body()));
    }

    MutableHttpResponse<?> replay(Answer answer) {
        var response = HttpResponse.<byte[]>status(answer.status(), "").header(REPLAYED, "true");
        if (answer.body().length > 0) {
            response.body(answer.body());
        }
        answer.headers().forEach(response::header);
        if (answer.body().length > 0 && !answer.headers().containsKey("Content-Type")) {
            response.contentType("application/json");
        }
        return response;
    }

    private byte[] bytes(@Nullable Object body) {
        try {
            return switch (body) {
                case null -> new byte[0];
                case byte[] raw -> raw;
                default -> json.writeValueAsBytes(body);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be kept", e);
        }
    }
}
