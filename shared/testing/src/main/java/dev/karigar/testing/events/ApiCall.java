package dev.karigar.testing.events;

import dev.karigar.emulation.events.HttpApiEventBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a request and sends it to a function as an event of an HTTP API (payload format 2.0). */
public final class ApiCall {

    private final Function<byte[], ApiAnswer> sender;
    private final String method;
    private final String target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String sourceIp = "203.0.113.7";
    private byte @Nullable [] body;
    private boolean base64;
    private @Nullable Instant arrival;

    ApiCall(Function<byte[], ApiAnswer> sender, String method, String pathAndQuery, Map<String, String> headers) {
        this.sender = sender;
        this.method = method;
        this.target = pathAndQuery;
        this.headers.putAll(headers);
    }

    /** Sets a header; an earlier value is replaced. */
    public ApiCall header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    /** Sets the header {@code Idempotency-Key}. */
    public ApiCall key(String key) {
        return header("idempotency-key", key);
    }

    /** Sets the client's address as API Gateway sees it. */
    public ApiCall from(String ip) {
        this.sourceIp = ip;
        return this;
    }

    /** Sets when API Gateway received the request, which may be earlier than the function starts. */
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

    /** @param asBase64 how the event carries the body; API Gateway does so for types that are not text */
    public ApiCall body(byte[] bytes, String contentType, boolean asBase64) {
        this.body = bytes.clone();
        this.base64 = asBase64;
        return header("content-type", contentType);
    }

    public ApiAnswer send() {
        return sender.apply(event());
    }

    /** The event as UTF-8 JSON, for tests that invoke the function themselves. */
    public byte[] event() {
        var event = new HttpApiEventBuilder(method, target).requestId("test-request").peer(sourceIp, "HTTP/1.1");
        headers.forEach(event::header);
        if (arrival != null) {
            event.time(arrival);
        }
        if (body != null && base64) {
            event.binaryBody(body);
        } else if (body != null) {
            event.textBody(new String(body, StandardCharsets.UTF_8));
        }
        return event.build();
    }
}
