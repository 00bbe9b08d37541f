package dev.karigar.web.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.RequiredVariables;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Telemetry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of every function behind the HTTP API: one Micronaut context, one event at a time.
 *
 * <p>The context sees the environment it is given and nothing of the machine, so that the same class runs on Lambda, in
 * a test and on one machine beside the other functions.
 */
public abstract class HttpFunction implements RequestStreamHandler, AutoCloseable {

    private final Telemetry telemetry;
    private final ApplicationContext context;
    private final FunctionEventReader events;
    private final GatewayHandler http;
    private final SnapStartHook snapshot;

    /** As Lambda makes it: the process's environment and the system's clock. */
    protected HttpFunction(String functionName) {
        this(functionName, demanded(specOf(functionName), System.getenv()), Clock.systemUTC());
        snapshot.makeEndpoints();
    }

    protected HttpFunction(String functionName, Map<String, String> environment, Clock clock) {
        this(specOf(functionName), environment, clock);
    }

    /** A function the catalog does not list, for tests of the mechanisms. */
    protected HttpFunction(FunctionSpec spec, Map<String, String> environment, Clock clock) {
        this.telemetry = Telemetry.of(spec.name(), environment, clock);
        this.context = telemetry.start(() -> start(spec, environment, clock, getClass().getClassLoader()));
        this.events = new FunctionEventReader(context.getBean(JsonMapper.class));
        this.http = new GatewayHandler(context);
        this.snapshot = SnapStartHook.announce(context, events, http);
    }

    private static Map<String, String> demanded(FunctionSpec spec, Map<String, String> environment) {
        return Telemetry.of(spec.name(), environment, Clock.systemUTC()).start(() -> {
            RequiredVariables.demand(spec, environment);
            return environment;
        });
    }

    private static FunctionSpec specOf(String name) {
        return FunctionCatalog.named(name).orElseThrow(() -> new IllegalArgumentException("the catalog has no function " + name));
    }

    private ApplicationContext start(FunctionSpec spec, Map<String, String> environment, Clock clock, ClassLoader loader) {
        return ApplicationContext.builder()
                .classLoader(loader)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .environmentPropertySource(false)
                .bootstrapEnvironment(false)
                .banner(false)
                // Origins are the gateway's affair. Micronaut would refuse foreign ones wherever the host looks like this machine.
                .properties(Map.of("micronaut.server.cors.localhost-pass-through", "true"))
                .propertySources(PropertySource.of("environment", new HashMap<>(environment),
                        PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE, PropertySource.Origin.of("the function's environment")))
                .singletons(clock, spec, telemetry.faults())
                .start();
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context lambda) throws IOException {
        try (var invocation = telemetry.begin(lambda)) {
            try {
                switch (events.read(input)) {
                    case GatewayEvent event -> http.answer(event, invocation).writeTo(output);
                    case FunctionEvent.Scheduled(var task) -> output.write(run(task, invocation));
                }
            } catch (IOException | RuntimeException | Error e) {
                invocation.failed(e);
                throw e;
            }
        }
    }

    private byte[] run(String task, InvocationLog invocation) {
        int done = taskNamed(task).run();
        invocation.add(Metric.count("faults", 0));
        invocation.tell("task run", Map.of("task", task, "done", done));
        return "{\"done\": %d}".formatted(done).getBytes(StandardCharsets.UTF_8);
    }

    private ScheduledTask taskNamed(String name) {
        return context.getBeansOfType(ScheduledTask.class)
                .stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scheduled task " + name));
    }

    /** The beans of this function, for its tests. */
    public final ApplicationContext context() {
        return context;
    }

    @Override
    public final void close() {
        context.close();
    }
}
