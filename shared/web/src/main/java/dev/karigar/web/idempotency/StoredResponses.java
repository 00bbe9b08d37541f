package dev.karigar.web.idempotency;

import dev.karigar.platform.IdempotencyStore.StoredResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts responses to their stored form and back. */
@Singleton
final class StoredResponses {

    static final String REPLAYED = "Idempotent-Replayed";

    // Headers that describe the result. The others, such as X-Request-Id and RateLimit, belong to one exchange.
    private static final List<String> STORED_HEADERS = List.of("Content-Type", "ETag", "Location");

    private final JsonMapper json;

    StoredResponses(JsonMapper json) {
        this.json = json;
    }

    StoredResponse of(HttpResponse<?> response, String fingerprint) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : STORED_HEADERS) {
            response.getHeaders().getFirst(name).ifPresent(value -> headers.put(name, value));
        }
        return new StoredResponse(fingerprint, response.code(), headers, bytes(response.body()));
    }

    MutableHttpResponse<?> replay(StoredResponse stored) {
        var response = HttpResponse.<byte[]>status(stored.status(), "").header(REPLAYED, "true");
        if (stored.body().length > 0) {
            response.body(stored.body());
        }
        stored.headers().forEach(response::header);
        if (stored.body().length > 0 && !stored.headers().containsKey("Content-Type")) {
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
            throw new UncheckedIOException("the response cannot be stored", e);
        }
    }
}
