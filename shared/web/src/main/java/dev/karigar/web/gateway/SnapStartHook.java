package dev.karigar.web.gateway;

import dev.karigar.lambda.telemetry.Telemetry;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** What an HTTP function does before Lambda takes its snapshot; restored copies need nothing. */
final class SnapStartHook implements Resource {

    /** Lambda's word for it in {@code AWS_LAMBDA_INITIALIZATION_TYPE}. */
    private static final String SNAP_START = "snap-start";

    // No function has such a route: the event goes through parsing, filters, routing and the writing of a problem, and ends there.
    private static final byte[] EVENT = """
            {"version": "2.0", "routeKey": "$default", "rawPath": "/priming", "rawQueryString": "a=b",
             "headers": {"host": "localhost", "accept": "*/*", "authorization": "Bearer of.no.token"},
             "requestContext": {"http": {"method": "GET", "path": "/priming", "sourceIp": "127.0.0.1"}, "requestId": "priming"},
             "isBase64Encoded": false}""".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext context;
    private final FunctionEventReader events;
    private final GatewayHandler http;

    private SnapStartHook(ApplicationContext context, FunctionEventReader events, GatewayHandler http) {
        this.context = context;
        this.events = events;
        this.http = http;
    }

    /**
     * Asks to be told of the snapshot where there will be one. The runtime holds what it is given weakly: the caller keeps
     * what is returned.
     */
    static SnapStartHook announce(ApplicationContext context, FunctionEventReader events, GatewayHandler http) {
        var snapshot = new SnapStartHook(context, events, http);
        if (SNAP_START.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Core.getGlobalContext().register(snapshot);
        }
        return snapshot;
    }

    /** Makes what the first request would make, also without a snapshot: Lambda gives the making more processor than the request. */
    void makeEndpoints() {
        context.getBeanDefinitions(Qualifiers.byStereotype(Controller.class)).forEach(context::getBean);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> unused) throws IOException {
        context.getBeansOfType(SnapStartPrimer.class).forEach(SnapStartPrimer::prime);
        // Of no deployment: its line is no metric, and the first real request is still the cold one.
        try (var invocation = Telemetry.of("priming", Map.of(), context.getBean(Clock.class)).begin(null)) {
            if (events.read(new ByteArrayInputStream(EVENT)) instanceof GatewayEvent event) {
                http.answer(event, invocation).writeTo(OutputStream.nullOutputStream());
            }
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> unused) {
        // Nothing was closed that has to be opened again: connections and keys are had at their first use.
    }
}
