package dev.karigar.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.lambda.RequiredVariables;
import dev.karigar.lambda.telemetry.Metric;
import dev.karigar.lambda.telemetry.Telemetry;
import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.platform.StatementCounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of functions behind queues and timers. They are wired by hand: with a handful of objects, a container would
 * only make the cold start longer.
 */
public abstract class WorkerFunction implements RequestStreamHandler, AutoCloseable {

    /**
     * What a function is made of: its work, its way to the database, what to close when it goes, in this order, and what runs
     * before a snapshot.
     */
    public record Wiring(EventHandler work, StatementCounter statements, List<Runnable> closing, List<SnapStartPrimer> primed) {

        public Wiring {
            closing = List.copyOf(closing);
            primed = List.copyOf(primed);
        }

        public Wiring(EventHandler work, StatementCounter statements, List<Runnable> closing) {
            this(work, statements, closing, List.of());
        }

        /** The same, with what runs before a snapshot. */
        public Wiring priming(SnapStartPrimer... paths) {
            return new Wiring(work, statements, closing, List.of(paths));
        }
    }

    /** How a function is put together. */
    @FunctionalInterface
    public interface Plan {
        Wiring wire(Map<String, String> environment, Clock clock);
    }

    private final Telemetry telemetry;
    private final Wiring wiring;
    // Held here because the runtime holds it weakly.
    @SuppressWarnings("unused")
    private final SnapStartHook snapshot;

    /** @param name as the catalog has it */
    protected WorkerFunction(String name, Map<String, String> environment, Clock clock, Plan plan) {
        this(FunctionCatalog.named(name).orElseThrow(() -> new IllegalArgumentException("the catalog has no function " + name)),
                environment, clock, plan);
    }

    /** A function the catalog does not list, for tests of the mechanisms. */
    protected WorkerFunction(FunctionSpec spec, Map<String, String> environment, Clock clock, Plan plan) {
        this.telemetry = Telemetry.of(spec.name(), environment, clock);
        this.wiring = telemetry.start(() -> {
            RequiredVariables.demand(spec, environment);
            return plan.wire(environment, clock);
        });
        this.snapshot = SnapStartHook.announce(wiring.primed());
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context lambda) throws IOException {
        try (var invocation = telemetry.begin(lambda)) {
            try {
                long before = wiring.statements().sent();
                output.write(wiring.work().on(input.readAllBytes(), invocation).getBytes(StandardCharsets.UTF_8));
                invocation.add(Metric.count("statements", wiring.statements().sent() - before));
                invocation.tell("work done", Map.of());
            } catch (IOException | RuntimeException | Error e) {
                invocation.failed(e);
                throw e;
            }
        }
    }

    @Override
    public final void close() {
        wiring.closing().forEach(Runnable::run);
    }
}
