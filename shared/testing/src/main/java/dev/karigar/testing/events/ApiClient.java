package dev.karigar.testing.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls one function's handler as API Gateway does.
 *
 * <pre>{@code
 * var answer = new ApiClient(function).as(token).post("/api/v1/bookings").key("k1").body("""
 *         {"listing_id": "…"}""").send();
 * }</pre>
 */
public final class ApiClient {

    private final RequestStreamHandler function;
    private final Map<String, String> headers;
    private final @Nullable Context invocation;

    public ApiClient(RequestStreamHandler function) {
        this(function, Map.of(), null);
    }

    private ApiClient(RequestStreamHandler function, Map<String, String> headers, @Nullable Context invocation) {
        this.function = function;
        this.headers = headers;
        this.invocation = invocation;
    }

    /** The same client; the function receives this context with each event. */
    public ApiClient in(Context lambda) {
        return new ApiClient(function, headers, lambda);
    }

    /** The same client with a bearer token. */
    public ApiClient as(String accessToken) {
        return new ApiClient(function, Map.of("authorization", "Bearer " + accessToken), invocation);
    }

    public ApiCall get(String pathAndQuery) {
        return call("GET", pathAndQuery);
    }

    public ApiCall post(String pathAndQuery) {
        return call("POST", pathAndQuery);
    }

    public ApiCall put(String pathAndQuery) {
        return call("PUT", pathAndQuery);
    }

    public ApiCall patch(String pathAndQuery) {
        return call("PATCH", pathAndQuery);
    }

    public ApiCall delete(String pathAndQuery) {
        return call("DELETE", pathAndQuery);
    }

    public ApiCall call(String method, String pathAndQuery) {
        return new ApiCall(this::send, method, pathAndQuery, headers);
    }

    private ApiAnswer send(byte[] event) {
        try {
            var out = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(event), out, invocation);
            return ApiAnswer.read(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
