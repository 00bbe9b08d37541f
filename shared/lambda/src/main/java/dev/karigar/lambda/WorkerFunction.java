package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.telemetry.InvocationLog;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Telemetry;
import dev.karigar.platform.StatementCounter;
import io.micronaut.core.type.Argument;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of the functions behind queues and schedules: a Micronaut function whose invocations write one telemetry line each.
 *
 * <p>It is a {@link RequestStreamHandler}, too, and AWS's runtime prefers that interface: the event is read by the context's
 * {@link JsonMapper}. Micronaut's serializer for the runtime would open a second context for it, and an event that cannot be read
 * would fail before the telemetry of the invocation exists.
 *
 * @param <I> the event
 * @param <O> the answer
 */
public abstract class WorkerFunction<I, O> extends MicronautRequestHandler<I, O> implements RequestStreamHandler {

    private static final ScopedValue<Invocation> INVOCATION = ScopedValue.newInstance();
    // Serde leaves out empty lists by default, and AWS documents an empty list as the answer to a batch without failures.
    private static final Map<String, Object> SETTINGS = Map.of("micronaut.serde.serialization.inclusion", "always");
    private static final StatementCounter NO_DATABASE = () -> 0;
    private static final String EMPTY_EVENT = "{}";

    private final EntryPoint entryPoint;
    private final Argument<I> eventType;
    private final JsonMapper json;
    private final StatementCounter statements;

    private record Invocation(InvocationLog log, boolean priming) {
    }

    /** @param function as the catalog names it */
    protected WorkerFunction(String function, Class<I> eventType, Map<String, String> environment, Clock clock) {
        this(FunctionCatalog.named(function).orElseThrow(() -> new IllegalArgumentException("the catalog has no function " + function)),
                eventType, environment, clock);
    }

    /** For tests: a function that the catalog does not list. */
    protected WorkerFunction(FunctionSpec function, Class<I> eventType, Map<String, String> environment, Clock clock) {
        this(EntryPoint.startValidated(function, environment, clock, SETTINGS), eventType);
    }

    // Priming runs after init, when the subclass is complete.
    @SuppressWarnings("this-escape")
    private WorkerFunction(EntryPoint entryPoint, Class<I> eventType) {
        super(entryPoint.context());
        this.entryPoint = entryPoint;
        this.eventType = Argument.of(eventType);
        this.json = entryPoint.bean(JsonMapper.class);
        this.statements = entryPoint.context().findBean(StatementCounter.class).orElse(NO_DATABASE);
        entryPoint.registerPriming(this::prime);
    }

    /** Creates a bean during init, so that wrong wiring fails the deployment. */
    protected final <T> T bean(Class<T> type) {
        return entryPoint.bean(type);
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context lambda) throws IOException {
        entryPoint.invoke(lambda, log -> run(input.readAllBytes(), output, lambda, new Invocation(log, false)));
    }

    private void run(byte[] bytes, OutputStream output, @Nullable Context lambda, Invocation invocation) throws IOException {
        long before = statements.sent();
        var event = read(bytes);
        json.writeValue(output, ScopedValue.where(INVOCATION, invocation).call(() -> handleRequest(event, lambda)));
        invocation.log().add(Metric.count("statements", statements.sent() - before));
        invocation.log().log("work done", Map.of());
    }

    @Override
    public final O execute(I event) {
        var invocation = INVOCATION.get();
        return invocation.priming() ? prime(event, invocation.log()) : handle(event, invocation.log());
    }

    /** Handles one event; what is thrown fails the invocation. */
    protected abstract O handle(I event, InvocationLog log);

    /** The event that {@link #prime(Object, InvocationLog)} gets. */
    protected abstract String primingEvent();

    /** Runs before a snapshot, in place of {@code handle}: loads the classes that the first event uses, without network access. */
    protected abstract O prime(I event, InvocationLog log);

    private void prime() {
        var event = primingEvent().getBytes(StandardCharsets.UTF_8);
        try {
            Telemetry.prime(entryPoint.bean(Clock.class),
                    log -> run(event, OutputStream.nullOutputStream(), null, new Invocation(log, true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An invocation without a payload, as an operator may make it, has an empty event.
    private I read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var event = json.readValue(text.isBlank() ? EMPTY_EVENT : text, eventType);
            if (event == null) {
                throw new IllegalArgumentException("the event is null");
            }
            return event;
        } catch (IOException e) {
            throw new IllegalArgumentException("the event is not of the type " + eventType.getName(), e);
        }
    }
}
