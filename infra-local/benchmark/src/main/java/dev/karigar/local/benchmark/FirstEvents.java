package dev.karigar.local.benchmark;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.catalog.Route;
import dev.karigar.catalog.RouteMatch;
import dev.karigar.catalog.RouteTable;
import dev.karigar.emulation.events.HttpApiEventBuilder;
import dev.karigar.emulation.events.ScheduledEvents;
import dev.karigar.emulation.events.SqsEventBuilder;
import dev.karigar.local.benchmark.ApiCaller.Call;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first event that each function receives in a cold start: a realistic one that changes nothing. It follows from the catalog. */
final class FirstEvents {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:00Z");

    // Expired messages: the function reads them, looks them up in the database and drops them.
    private static final Map<String, String> MESSAGES = Map.of(Queue.SMS.name(), """
            {"type": "sms-requested", "version": 1, "message_id": "0198c0de-0000-7000-8000-000000000001", "to": "+12025550113",
             "text": "old", "locale": "en", "requested_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T00:00:00Z"}""",
            Queue.EMAIL.name(), """
                    {"type": "email-requested", "version": 1, "message_id": "0198c0de-0000-7000-8000-000000000002", "to": "a@example.com",
                     "template": "PASSWORD_CHANGED", "parameters": {}, "locale": "en", "requested_at": "2026-01-01T00:00:00Z",
                     "expires_at": "2026-01-01T00:00:00Z"}""");

    private final RouteTable routes;
    private final List<Call> calls;
    private final String token;

    /**
     * @param calls preferred requests; a function answers the first one that is routed to it
     * @param token an access token for the other functions
     */
    FirstEvents(List<FunctionSpec> catalog, List<Call> calls, String token) {
        this.routes = new RouteTable(catalog);
        this.calls = calls;
        this.token = token;
    }

    byte[] of(FunctionSpec function) {
        if (!function.routes().isEmpty()) {
            return httpEvent(call(function));
        }
        if (!function.consumes().isEmpty()) {
            return batch(function.consumes().getFirst());
        }
        return function.schedules().isEmpty() ? "{}".getBytes(StandardCharsets.UTF_8)
                : ScheduledEvents.event("benchmark", function.schedules().getFirst().name(), TIME);
    }

    private Call call(FunctionSpec function) {
        return calls.stream()
                .filter(call -> isRouted(call, function))
                .findFirst()
                .or(() -> firstRead(function))
                .orElseThrow(() -> new IllegalStateException("The function " + function.name()
                        + " has no GET route without path variables that any signed-in user may call. Add a call to it to "
                        + "BenchmarkSetup.firstCalls()."));
    }

    private boolean isRouted(Call call, FunctionSpec function) {
        return routes.match(call.method(), call.path().split("\\?", 2)[0]) instanceof RouteMatch.Found found
                && found.function().equals(function);
    }

    // A route for signed-in users is preferred, because most of them read the database.
    private Optional<Call> firstRead(FunctionSpec function) {
        return function.routes()
                .stream()
                .filter(route -> route.method().equals("GET") && !route.path().contains("{"))
                .filter(route -> !(route.access() instanceof Access.RequiresRole))
                .min(Comparator.comparing((Route route) -> route.access() instanceof Access.Public))
                .map(route -> Call.get(route.path(), token));
    }

    private static byte[] batch(Queue queue) {
        var event = new SqsEventBuilder("eu-central-1", queue.name());
        var message = MESSAGES.get(queue.name());
        if (message != null) {
            event.add(SqsEventBuilder.Message.of("1", message));
        }
        return event.build();
    }

    private static byte[] httpEvent(Call call) {
        var event = new HttpApiEventBuilder(call.method(), call.path()).header("host", "127.0.0.1")
                .header("content-type", "application/json")
                .header("user-agent", "benchmark")
                .requestId("benchmark");
        if (!call.token().isEmpty()) {
            event.header("authorization", "Bearer " + call.token());
        }
        return event.body(call.body().getBytes(StandardCharsets.UTF_8)).build();
    }
}
