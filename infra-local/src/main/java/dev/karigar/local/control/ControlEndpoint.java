package dev.karigar.local.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.karigar.local.clock.AdjustableClock;
import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.lambda.FunctionMetrics;
import dev.karigar.local.lambda.InvocationResult;
import dev.karigar.local.queues.Queues;
import dev.karigar.local.schedules.Scheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The endpoints below {@code /_local/}: health, inbox, clock, schedules, queues and metrics. */
public final class ControlEndpoint implements Function<ServerRequest, ServerResponse> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Parts parts;

    /**
     * The parts of the stack that the endpoints read and change.
     *
     * @param metrics by function name
     */
    public record Parts(Inbox inbox, AdjustableClock clock, Scheduler scheduler, Queues queues,
            Supplier<Map<String, FunctionMetrics>> metrics) {
    }

    public ControlEndpoint(Parts parts) {
        this.parts = parts;
    }

    @Override
    public ServerResponse apply(ServerRequest request) {
        var path = List.of(request.rawPath().substring("/_local/".length()).split("/"));
        return switch (request.method() + " " + path.getFirst()) {
            case "GET health" -> ServerResponse.json(200, "{\"status\":\"UP\"}");
            case "GET inbox" -> InboxListing.response(parts.inbox(), request.rawQuery());
            case "DELETE inbox" -> emptyInbox();
            case "GET clock" -> time();
            case "POST clock" -> advance(request.body());
            case "GET schedules" -> schedules();
            case "POST schedules" -> path.size() == 3 && path.get(2).equals("run") ? runSchedule(path.get(1)) : notFound();
            case "GET queues" -> queues();
            case "POST queues" -> path.size() == 3 && path.get(2).equals("redrive") ? redrive(path.get(1)) : notFound();
            case "GET metrics" -> ServerResponse.of(200, "text/plain; version=0.0.4; charset=utf-8",
                    MetricsText.of(parts.metrics().get(), parts.queues().depths()));
            default -> notFound();
        };
    }

    private ServerResponse emptyInbox() {
        parts.inbox().clear();
        return ServerResponse.empty(204);
    }

    private ServerResponse time() {
        return ServerResponse.json(200, NODES.objectNode().put("now", parts.clock().instant().toString()).toString());
    }

    // Responds when the schedules that became due have run, so that the caller sees their effect.
    private ServerResponse advance(byte[] body) {
        var by = duration(body);
        if (by.isEmpty()) {
            return error(422, "the body must be {\"advance\": \"PT2H\"}, an ISO 8601 duration that is not negative");
        }
        parts.clock().advance(by.get());
        parts.scheduler().runDue().join();
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

    private ServerResponse schedules() {
        var items = NODES.objectNode();
        parts.scheduler().names().forEach(items.putArray("items")::add);
        return ServerResponse.json(200, items.toString());
    }

    private ServerResponse runSchedule(String name) {
        return parts.scheduler().runNow(name).map(result -> switch (result) {
            case InvocationResult.Success(var payload) -> ServerResponse.json(200, new String(payload, StandardCharsets.UTF_8));
            case InvocationResult.Failure(var type, var message) -> error(500, type + ": " + message);
            case InvocationResult.TimedOut(var limit) -> error(504, "timed out after " + limit.toSeconds() + " s");
            case InvocationResult.Throttled _ -> error(503, "all instances are busy");
        }).orElseGet(() -> error(404, "there is no schedule " + name));
    }

    private ServerResponse queues() {
        var listing = NODES.objectNode();
        var items = listing.putArray("items");
        parts.queues()
                .depths()
                .forEach(queue -> items.addObject()
                        .put("name", queue.name())
                        .put("depth", queue.depth())
                        .put("in_flight", queue.inFlight())
                        .put("dead_letters", queue.deadLetters()));
        return ServerResponse.json(200, listing.toString());
    }

    private ServerResponse redrive(String name) {
        return parts.queues()
                .redrive(name)
                .map(count -> ServerResponse.json(200, NODES.objectNode().put("redriven", count).toString()))
                .orElseGet(() -> error(404, "there is no queue " + name));
    }

    private static ServerResponse notFound() {
        return error(404, "there is no such endpoint below /_local");
    }

    private static ServerResponse error(int status, String message) {
        return ServerResponse.json(status, NODES.objectNode().put("message", message).toString());
    }
}
