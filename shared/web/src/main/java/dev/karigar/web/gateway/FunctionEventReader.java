package dev.karigar.web.gateway;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads event bytes without the runtime's reflective event classes, which cost more than the function itself at a cold start. */
final class FunctionEventReader {

    private static final Argument<JsonNode> TREE = Argument.of(JsonNode.class);

    private final JsonMapper json;

    FunctionEventReader(JsonMapper json) {
        this.json = json;
    }

    FunctionEvent read(InputStream bytes) throws IOException {
        var event = json.readValue(bytes, TREE);
        var task = text(event, "detail-type");
        if (task != null) {
            return new FunctionEvent.Scheduled(task);
        }
        var context = event.get("requestContext");
        if (context == null || context.get("http") == null) {
            throw new IllegalArgumentException("neither a payload 2.0 event of API Gateway nor a scheduled event of EventBridge");
        }
        var http = context.get("http");
        return new GatewayEvent(required(http, "method"), required(event, "rawPath"), orEmpty(text(event, "rawQueryString")),
                headers(event.get("headers")), required(http, "sourceIp"), required(context, "requestId"), time(context.get("timeEpoch")),
                text(event, "body"), isTrue(event.get("isBase64Encoded")));
    }

    private static Map<String, String> headers(@Nullable JsonNode headers) {
        var byName = new HashMap<String, String>();
        if (headers != null && headers.isObject()) {
            headers.entries().forEach(entry -> byName.put(entry.getKey(), entry.getValue().getStringValue()));
        }
        return byName;
    }

    private static @Nullable Instant time(@Nullable JsonNode millis) {
        return millis == null || !millis.isNumber() ? null : Instant.ofEpochMilli(millis.getLongValue());
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value.getStringValue();
    }

    private static String required(JsonNode node, String field) {
        var value = text(node, field);
        if (value == null) {
            throw new IllegalArgumentException("the event has no " + field);
        }
        return value;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean isTrue(@Nullable JsonNode node) {
        return node != null && node.isBoolean() && node.getBooleanValue();
    }
}
