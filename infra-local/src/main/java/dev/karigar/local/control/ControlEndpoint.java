package dev.karigar.local.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.lambda.FunctionMetrics;
import dev.karigar.local.lambda.Invocation;
import dev.karigar.local.queues.Queues;
import dev.karigar.local.schedules.Timers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers {@code /_local/…}: health, inbox, clock, schedules, queues and metrics. */
public final class ControlEndpoint implements Function<HttpRequest, HttpAnswer> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Parts parts;

    /**
     * What can be looked at and moved.
     *
     * @param metrics by function name
     */
    public record Parts(Inbox inbox, AdjustableClock clock, Timers timers, Queues queues, Supplier<Map<String, FunctionMetrics>> metrics) {
    }

    public ControlEndpoint(Parts parts) {
        this.parts = parts;
    }

    @Override
    public HttpAnswer apply(HttpRequest request) {
        var path = List.of(request.rawPath().substring("/_local/".length()).split("/"));
        return switch (request.method() + " " + path.getFirst()) {
            case "GET health" -> HttpAnswer.json(200, "{\"status\":\"UP\"}");
            case "GET inbox" -> InboxListing.answer(parts.inbox(), request.rawQuery());
            case "DELETE inbox" -> emptyInbox();
            case "GET clock" -> time();
            case "POST clock" -> advance(request.body());
            case "GET schedules" -> schedules();
            case "POST schedules" -> path.size() == 3 && path.get(2).equals("run") ? runSchedule(path.get(1)) : unknown();
            case "GET queues" -> queues();
            case "POST queues" -> path.size() == 3 && path.get(2).equals("redrive") ? redrive(path.get(1)) : unknown();
            case "GET metrics" -> HttpAnswer.of(200, "text/plain; version=0.0.4; charset=utf-8",
                    MetricsText.of(parts.metrics().get(), parts.queues().depths()));
            default -> unknown();
        };
    }

    private HttpAnswer emptyInbox() {
        parts.inbox().clear();
        return HttpAnswer.empty(204);
    }

    private HttpAnswer time() {
        return HttpAnswer.json(200, NODES.objectNode().put("now", parts.clock().instant().toString()).toString());
    }

    // Answers when what fell due has been done, so that a caller can look at once.
    private HttpAnswer advance(byte[] body) {
        var by = duration(body);
        if (by.isEmpty()) {
            return refusal(422, "the body is {\"advance\": \"PT2H\"}: an ISO 8601 duration, not negative");
        }
        parts.clock().advance(by.get());
        parts.timers().fireDue().join();
        return time();
    }

    private static Optional<Duration> duration(byte[] body) {
        try {
            JsonNode advance = JSON.readTree(body).path("advance");
            return Optional.of(Duration.parse(advance.asText(""))).filter(by -> !by.isNegative());
        } catch (DateTimeParseException | IOException e) {
            return Optional.empty();
        }
    }

    private HttpAnswer schedules() {
        var items = NODES.objectNode();
        parts.timers().names().forEach(items.putArray("items")::add);
        return HttpAnswer.json(200, items.toString());
    }

    private HttpAnswer runSchedule(String name) {
        return parts.timers().runNow(name).map(how -> switch (how) {
            case Invocation.Answered(var payload) -> HttpAnswer.json(200, new String(payload, StandardCharsets.UTF_8));
            case Invocation.Crashed(var type, var message) -> refusal(500, type + ": " + message);
            case Invocation.TimedOut(var after) -> refusal(504, "timed out after " + after.toSeconds() + " s");
            case Invocation.Throttled _ -> refusal(503, "every instance is busy");
        }).orElseGet(() -> refusal(404, "no schedule " + name));
    }

    private HttpAnswer queues() {
        var answer = NODES.objectNode();
        var items = answer.putArray("items");
        parts.queues()
                .depths()
                .forEach(queue -> items.addObject()
                        .put("name", queue.name())
                        .put("depth", queue.depth())
                        .put("in_flight", queue.inFlight())
                        .put("dead_letters", queue.deadLetters()));
        return HttpAnswer.json(200, answer.toString());
    }

    private HttpAnswer redrive(String name) {
        return parts.queues()
                .redrive(name)
                .map(count -> HttpAnswer.json(200, NODES.objectNode().put("redriven", count).toString()))
                .orElseGet(() -> refusal(404, "no queue " + name));
    }

    private static HttpAnswer unknown() {
        return refusal(404, "no such local endpoint");
    }

    private static HttpAnswer refusal(int status, String message) {
        return HttpAnswer.json(status, NODES.objectNode().put("message", message).toString());
    }
}
