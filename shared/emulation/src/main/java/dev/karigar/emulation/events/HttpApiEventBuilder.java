package dev.karigar.emulation.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an event of an API Gateway HTTP API in the payload format 2.0, as the AWS documentation "Create AWS Lambda proxy
 * integrations for HTTP APIs" shows it. A field without a value is left out.
 */
public final class HttpApiEventBuilder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String DEFAULT = "$default";

    private final String method;
    private final String rawPath;
    private final String rawQuery;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private String routeKey = DEFAULT;
    private Map<String, String> pathParameters = Map.of();
    private String protocol = "HTTP/1.1";
    private String sourceIp = "127.0.0.1";
    private String requestId = "request";
    private @Nullable Instant time;
    private @Nullable String body;
    private boolean base64;

    /**
     * A request on the route {@code $default} without headers or a body.
     *
     * @param target the path as it was sent, undecoded, and after a question mark the query
     */
    public HttpApiEventBuilder(String method, String target) {
        int question = target.indexOf('?');
        this.method = method;
        this.rawPath = question < 0 ? target : target.substring(0, question);
        this.rawQuery = question < 0 ? "" : target.substring(question + 1);
    }

    /** Adds a header line. The gateway lower-cases names, joins repeated lines by commas and moves cookies to a field of their own. */
    public HttpApiEventBuilder header(String name, String value) {
        var lowerCase = name.toLowerCase(Locale.ROOT);
        if (lowerCase.equals("cookie")) {
            cookies.addAll(List.of(value.split(";\\s*")));
        } else {
            headers.merge(lowerCase, value, (first, next) -> first + "," + next);
        }
        return this;
    }

    /** The matched route, such as {@code GET /users/{user_id}}, and the values of its variables. */
    public HttpApiEventBuilder route(String key, Map<String, String> parameters) {
        this.routeKey = key;
        this.pathParameters = Map.copyOf(parameters);
        return this;
    }

    /** The other end of the connection. */
    public HttpApiEventBuilder peer(String address, String httpVersion) {
        this.sourceIp = address;
        this.protocol = httpVersion;
        return this;
    }

    /** Adds {@code x-forwarded-for}, {@code -port} and {@code -proto} as the gateway does. Call it after the client's own headers. */
    public HttpApiEventBuilder forwarded() {
        var host = headers.getOrDefault("host", "");
        int colon = host.lastIndexOf(':');
        headers.merge("x-forwarded-for", sourceIp, (client, peer) -> client + ", " + peer);
        headers.put("x-forwarded-port", colon < 0 ? "80" : host.substring(colon + 1));
        headers.put("x-forwarded-proto", "http");
        return this;
    }

    public HttpApiEventBuilder requestId(String id) {
        this.requestId = id;
        return this;
    }

    /** When the gateway received the request. Without it the event carries no time. */
    public HttpApiEventBuilder time(Instant received) {
        this.time = received;
        return this;
    }

    /**
     * A body of the type that the header {@code content-type} names. Text types that are valid UTF-8 are passed as text; everything
     * else, forms and untyped bodies included, as base64.
     */
    public HttpApiEventBuilder body(byte[] bytes) {
        if (bytes.length == 0) {
            return this;
        }
        var text = isText(headers.getOrDefault("content-type", "")) ? decoded(bytes) : null;
        return text == null ? binaryBody(bytes) : textBody(text);
    }

    /** A body passed as text, whatever its type. */
    public HttpApiEventBuilder textBody(String text) {
        this.body = text;
        this.base64 = false;
        return this;
    }

    /** A body passed as base64, whatever its type. */
    public HttpApiEventBuilder binaryBody(byte[] bytes) {
        this.body = Base64.getEncoder().encodeToString(bytes);
        this.base64 = true;
        return this;
    }

    private static boolean isText(String contentType) {
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.equals("application/json") || type.equals("application/javascript")
                || type.equals("application/xml") || type.endsWith("+json") || type.endsWith("+xml");
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The event as UTF-8 JSON. */
    public byte[] build() {
        var event = JsonNodeFactory.instance.objectNode()
                .put("version", "2.0")
                .put("routeKey", routeKey)
                .put("rawPath", rawPath)
                .put("rawQueryString", rawQuery);
        if (!cookies.isEmpty()) {
            cookies.forEach(event.putArray("cookies")::add);
        }
        putMap(event, "headers", headers);
        putMap(event, "queryStringParameters", QueryString.parse(rawQuery));
        putContext(event);
        if (body != null) {
            event.put("body", body);
        }
        event.put("isBase64Encoded", base64);
        putMap(event, "pathParameters", pathParameters);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void putMap(ObjectNode event, String field, Map<String, String> values) {
        if (!values.isEmpty()) {
            values.forEach(event.putObject(field)::put);
        }
    }

    private void putContext(ObjectNode event) {
        var domain = headers.getOrDefault("host", sourceIp).replaceFirst(":[0-9]*$", "");
        var context = event.putObject("requestContext")
                .put("accountId", "000000000000")
                .put("apiId", "local")
                .put("domainName", domain)
                .put("domainPrefix", domain.split("\\.", 2)[0]);
        context.putObject("http")
                .put("method", method)
                .put("path", rawPath)
                .put("protocol", protocol)
                .put("sourceIp", sourceIp)
                .put("userAgent", headers.getOrDefault("user-agent", ""));
        context.put("requestId", requestId).put("routeKey", routeKey).put("stage", DEFAULT);
        if (time != null) {
            context.put("time", TIME.format(time)).put("timeEpoch", time.toEpochMilli());
        }
    }
}
