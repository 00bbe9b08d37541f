package dev.karigar.web.gateway;

import dev.karigar.catalog.Route;
import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Role;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Metrics;
import dev.karigar.platform.StatementCounter;
import dev.karigar.web.auth.Actors;
import dev.karigar.web.auth.CatalogRoutes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes one log line for each request; the metrics are part of it. The line has no personal data: the template of the route instead
 * of the path, and no query, address or user id.
 */
@Singleton
final class AccessLog {

    private static final String UNMATCHED = "unmatched";
    private static final int CREATED = 201;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private final CatalogRoutes routes;
    private final @Nullable StatementCounter counter;

    AccessLog(CatalogRoutes routes, @Nullable StatementCounter counter) {
        this.routes = routes;
        this.counter = counter;
    }

    /** Statements sent to the database since the function started; 0 for a function without a database. */
    long statements() {
        return counter == null ? 0 : counter.sent();
    }

    void write(InvocationLog invocation, GatewayRequest<?> request, GatewayResponse.Content answer, long statements) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("method", request.getMethodName());
        fields.put("route", routes.of(request).map(Route::key).orElse(UNMATCHED));
        fields.put("status", answer.status());
        fields.put("caller", kindOf(Actors.of(request)));
        // The sample count of the latency is the number of requests, so that number has no series of its own.
        var ofRoute = new ArrayList<>(List.of(Metric.milliseconds("latency", invocation.elapsed())));
        if (answer.status() == CREATED && !answer.headers().containsKey("idempotent-replayed")) {
            ofRoute.add(Metric.count("created", 1));
        }
        invocation.add(Metric.count("faults", answer.status() == FAULT ? 1 : 0));
        invocation.add(Metric.count("unavailable", answer.status() == UNAVAILABLE ? 1 : 0));
        invocation.add(Metric.count("statements", statements));
        invocation.log("request answered", fields, Metrics.by("route", ofRoute.toArray(Metric[]::new)));
    }

    private static String kindOf(Optional<Actor> caller) {
        if (caller.isEmpty()) {
            return "anonymous";
        }
        if (caller.get().has(Role.ADMIN)) {
            return "admin";
        }
        return caller.get().has(Role.SERVICE_PROVIDER) ? "provider" : "seeker";
    }
}
