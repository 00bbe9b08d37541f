package dev.karigar.local.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.karigar.catalog.Percent;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.local.http.Header;
import dev.karigar.local.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes HTTP API events, payload format 2.0, as the AWS documentation "Create AWS Lambda proxy integrations for HTTP
 * APIs" shows them.
 */
final class GatewayEvents {

    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String STAGE = "$default";

    private GatewayEvents() {
    }

    static byte[] event(HttpRequest request, RouteMatch.Found route, String requestId, Instant at) {
        var bytes = new ByteArrayOutputStream(1024 + request.body().length);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeStringField("routeKey", route.key());
            json.writeStringField("rawPath", request.rawPath());
            json.writeStringField("rawQueryString", request.rawQuery());
            writeCookies(json, request.headers());
            writeMap(json, "headers", joined(request));
            writeMap(json, "queryStringParameters", parameters(request.rawQuery()));
            writeContext(json, request, route, requestId, at);
            EventBody.write(json, request);
            writeMap(json, "pathParameters", route.variables());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeCookies(JsonGenerator json, List<Header> headers) throws IOException {
        var cookies = new ArrayList<String>();
        for (var header : headers) {
            if (header.name().equalsIgnoreCase("cookie")) {
                cookies.addAll(List.of(header.value().split(";\\s*")));
            }
        }
        if (!cookies.isEmpty()) {
            json.writeArrayFieldStart("cookies");
            for (var cookie : cookies) {
                json.writeString(cookie);
            }
            json.writeEndArray();
        }
    }

    // Cookies have a field of their own and are no headers; the gateway adds the peer to what the client claims of itself.
    private static Map<String, String> joined(HttpRequest request) {
        var byName = new LinkedHashMap<String, String>();
        for (var header : request.headers()) {
            var name = header.name().toLowerCase(Locale.ROOT);
            if (!name.equals("cookie")) {
                byName.merge(name, header.value(), (before, more) -> before + "," + more);
            }
        }
        byName.merge("x-forwarded-for", request.peer(), (claimed, peer) -> claimed + ", " + peer);
        byName.put("x-forwarded-port", hostPart(byName.getOrDefault("host", ""), true));
        byName.put("x-forwarded-proto", "http");
        return byName;
    }

    private static Map<String, String> parameters(String rawQuery) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : rawQuery.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = Percent.decodedQuery(equals < 0 ? pair : pair.substring(0, equals));
                var value = Percent.decodedQuery(equals < 0 ? "" : pair.substring(equals + 1));
                values.merge(name, value, (before, more) -> before + "," + more);
            }
        }
        return values;
    }

    private static void writeMap(JsonGenerator json, String field, Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (var entry : values.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeContext(JsonGenerator json, HttpRequest request, RouteMatch.Found route, String requestId, Instant at)
            throws IOException {
        var host = hostPart(request.header("host").orElse("127.0.0.1"), false);
        json.writeObjectFieldStart("requestContext");
        json.writeStringField("accountId", "000000000000");
        json.writeStringField("apiId", "local");
        json.writeStringField("domainName", host);
        json.writeStringField("domainPrefix", host.contains(".") ? host.substring(0, host.indexOf('.')) : host);
        json.writeObjectFieldStart("http");
        json.writeStringField("method", request.method());
        json.writeStringField("path", request.rawPath());
        json.writeStringField("protocol", request.protocol());
        json.writeStringField("sourceIp", request.peer());
        json.writeStringField("userAgent", request.header("user-agent").orElse(""));
        json.writeEndObject();
        json.writeStringField("requestId", requestId);
        json.writeStringField("routeKey", route.key());
        json.writeStringField("stage", STAGE);
        json.writeStringField("time", TIME.format(at));
        json.writeNumberField("timeEpoch", at.toEpochMilli());
        json.writeEndObject();
    }

    private static String hostPart(String host, boolean port) {
        int colon = host.lastIndexOf(':');
        if (port) {
            return colon < 0 ? "80" : host.substring(colon + 1);
        }
        return colon < 0 ? host : host.substring(0, colon);
    }
}
