package dev.karigar.local.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.local.benchmark.ApiCaller.Call;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A real first event for each function: one that reaches its database, and changes nothing. */
final class FirstEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    // Long expired: it is read, looked up, and dropped.
    private static final Map<String, String> MESSAGES = Map.of(Queue.SMS.name(), """
            {"type": "sms-requested", "version": 1, "message_id": "0198c0de-0000-7000-8000-000000000001", "to": "+12025550113",
             "text": "old", "locale": "en", "requested_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T00:00:00Z"}""",
            Queue.EMAIL.name(), """
                    {"type": "email-requested", "version": 1, "message_id": "0198c0de-0000-7000-8000-000000000002", "to": "a@example.com",
                     "template": "PASSWORD_CHANGED", "parameters": {}, "locale": "en", "requested_at": "2026-01-01T00:00:00Z",
                     "expires_at": "2026-01-01T00:00:00Z"}""");

    private final Map<String, Call> calls;

    FirstEvents(BenchmarkSetup market) {
        this.calls = Map.of("auth", market.login(), "users", market.search(), "services", market.categories(), "bookings",
                market.bookings(), "documents", Call.get("/api/v1/openapi.json", ""));
    }

    byte[] of(FunctionSpec function) {
        var event = JSON.createObjectNode();
        if (!function.routes().isEmpty()) {
            http(event, Objects.requireNonNull(calls.get(function.name()), function.name()));
        } else if (!function.consumes().isEmpty()) {
            event.putArray("Records")
                    .addObject()
                    .put("messageId", "1")
                    .put("eventSource", "aws:sqs")
                    .put("body", MESSAGES.get(function.consumes().getFirst().name()));
        } else if (!function.schedules().isEmpty()) {
            event.put("detail-type", function.schedules().getFirst().name()).put("source", "aws.scheduler").putObject("detail");
        }
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void http(ObjectNode event, Call call) {
        var target = call.path().split("\\?", 2);
        var query = target.length > 1 ? target[1] : "";
        event.put("version", "2.0").put("routeKey", "$default").put("rawPath", target[0]).put("rawQueryString", query);
        var headers = event.putObject("headers").put("host", "127.0.0.1").put("content-type", "application/json");
        if (!call.token().isEmpty()) {
            headers.put("authorization", "Bearer " + call.token());
        }
        var parameters = event.putObject("queryStringParameters");
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        var context = event.putObject("requestContext")
                .put("accountId", "000000000000")
                .put("apiId", "local")
                .put("stage", "$default")
                .put("requestId", "benchmark")
                .put("time", "22/Nov/2026:10:00:00 +0000")
                .put("timeEpoch", 1_795_341_600_000L);
        context.putObject("http")
                .put("method", call.method())
                .put("path", target[0])
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "127.0.0.1")
                .put("userAgent", "benchmark");
        event.put("isBase64Encoded", false);
        if (!call.body().isEmpty()) {
            event.put("body", call.body());
        }
    }
}
