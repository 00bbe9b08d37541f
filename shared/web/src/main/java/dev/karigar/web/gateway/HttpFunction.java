package dev.karigar.web.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.EntryPoint;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Telemetry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The base of every function behind the HTTP API: one Micronaut context, one event at a time. */
public abstract class HttpFunction implements RequestStreamHandler, AutoCloseable {

    // API Gateway answers CORS requests. Micronaut would reject foreign origins if the host name is that of the local machine.
    private static final Map<String, Object> SETTINGS = Map.of("micronaut.server.cors.localhost-pass-through", "true");

    // No function has this route: the event passes through parsing, filters, routing and the writing of a problem.
    private static final byte[] PRIMING_EVENT = """
            {"version": "2.0", "routeKey": "$default", "rawPath": "/priming", "rawQueryString": "a=b",
             "headers": {"host": "localhost", "accept": "*/*", "authorization": "Bearer of.no.token"},
             "requestContext": {"http": {"method": "GET", "path": "/priming", "sourceIp": "127.0.0.1"}, "requestId": "priming"},
             "isBase64Encoded": false}""".getBytes(StandardCharsets.UTF_8);

    private final EntryPoint entryPoint;
    private final FunctionEventReader events;
    private final GatewayHandler http;

    /** As Lambda creates it: with the environment of the process and the system clock. */
    protected HttpFunction(String functionName) {
        this(EntryPoint.startValidated(specOf(functionName), System.getenv(), Clock.systemUTC(), SETTINGS));
        createControllers();
    }

    protected HttpFunction(String functionName, Map<String, String> environment, Clock clock) {
        this(specOf(functionName), environment, clock);
    }

    /** For tests: a function that the catalog does not list. */
    protected HttpFunction(FunctionSpec spec, Map<String, String> environment, Clock clock) {
        this(EntryPoint.start(spec, environment, clock, SETTINGS));
    }

    private HttpFunction(EntryPoint entryPoint) {
        this.entryPoint = entryPoint;
        this.events = new FunctionEventReader(context().getBean(JsonMapper.class));
        this.http = new GatewayHandler(context());
        entryPoint.registerPriming(this::prime);
    }

    private static FunctionSpec specOf(String name) {
        return FunctionCatalog.named(name).orElseThrow(() -> new IllegalArgumentException("the catalog has no function " + name));
    }

    // The first request would create them: Lambda gives the init phase more processor than a request.
    private void createControllers() {
        context().getBeanDefinitions(Qualifiers.byStereotype(Controller.class)).forEach(context()::getBean);
    }

    private void prime() {
        try {
            Telemetry.prime(context().getBean(Clock.class),
                    log -> handle(new ByteArrayInputStream(PRIMING_EVENT), OutputStream.nullOutputStream(), log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context lambda) throws IOException {
        entryPoint.invoke(lambda, log -> handle(input, output, log));
    }

    private void handle(InputStream input, OutputStream output, InvocationLog log) throws IOException {
        switch (events.read(input)) {
            case GatewayEvent event -> http.answer(event, log).writeTo(output);
            case FunctionEvent.Scheduled(var task) -> output.write(run(task, log));
        }
    }

    private byte[] run(String task, InvocationLog log) {
        int done = taskNamed(task).run();
        log.add(Metric.count("faults", 0));
        log.log("task run", Map.of("task", task, "done", done));
        return "{\"done\": %d}".formatted(done).getBytes(StandardCharsets.UTF_8);
    }

    private ScheduledTask taskNamed(String name) {
        return context().getBeansOfType(ScheduledTask.class)
                .stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scheduled task " + name));
    }

    /** The beans of this function, for its tests. */
    public final ApplicationContext context() {
        return entryPoint.context();
    }

    @Override
    public final void close() {
        entryPoint.close();
    }
}
