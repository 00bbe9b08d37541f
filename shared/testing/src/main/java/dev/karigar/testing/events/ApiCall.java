package dev.karigar.testing.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request, built up and sent once, as a payload 2.0 event. */
public final class ApiCall {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<byte[], ApiAnswer> sender;
    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String sourceIp = "203.0.113.7";
    private byte @Nullable [] body;
    private boolean binary;
    private @Nullable Instant arrival;

    ApiCall(Function<byte[], ApiAnswer> sender, String method, String pathAndQuery, Map<String, String> headers) {
        this.sender = sender;
        this.method = method;
        int mark = pathAndQuery.indexOf('?');
        this.path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        this.query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
        this.headers.putAll(headers);
    }

    public ApiCall header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    /** An {@code Idempotency-Key}. */
    public ApiCall key(String key) {
        return header("idempotency-key", key);
    }

    public ApiCall from(String ip) {
        this.sourceIp = ip;
        return this;
    }

    /** When the gateway took the request in; it may wait for an instance after that. */
    public ApiCall arrivedAt(Instant time) {
        this.arrival = time;
        return this;
    }

    public ApiCall body(String json) {
        return body(json.getBytes(StandardCharsets.UTF_8), "application/json", false);
    }

    public ApiCall form(String form) {
        return body(form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded", true);
    }

    /** Any bytes; {@code base64} as API Gateway does for what is not text. */
    public ApiCall body(byte[] bytes, String contentType, boolean base64) {
        this.body = bytes.clone();
        this.binary = base64;
        return header("content-type", contentType);
    }

    public ApiAnswer send() {
        return sender.apply(event());
    }

    /** The event's bytes, for those who send them elsewhere. */
    public byte[] event() {
        var http = new LinkedHashMap<String, Object>();
        http.put("method", method);
        http.put("path", path);
        http.put("protocol", "HTTP/1.1");
        http.put("sourceIp", sourceIp);
        http.put("userAgent", "test");
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "2.0");
        event.put("routeKey", "$default");
        event.put("rawPath", path);
        event.put("rawQueryString", query);
        event.put("headers", headers);
        var context = new LinkedHashMap<String, Object>(Map.of("accountId", "anonymous", "apiId", "test", "http", http, "requestId",
                "test-request", "routeKey", "$default", "stage", "$default"));
        if (arrival != null) {
            context.put("timeEpoch", arrival.toEpochMilli());
        }
        event.put("requestContext", context);
        if (body != null) {
            event.put("body", binary ? Base64.getEncoder().encodeToString(body) : new String(body, StandardCharsets.UTF_8));
        }
        event.put("isBase64Encoded", binary);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
