package dev.karigar.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.RequiredVariables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The base of functions behind queues and timers. They are wired by hand: with a handful of objects, a container would
 * only make the cold start longer.
 */
public abstract class WorkerFunction implements RequestStreamHandler, AutoCloseable {

    /** What a function is made of: its work, and what to close when it goes, in this order. */
    public record Wiring(Work work, List<Runnable> closing) {

        public Wiring {
            closing = List.copyOf(closing);
        }
    }

    /** How a function is put together. */
    @FunctionalInterface
    public interface Plan {
        Wiring wire(Map<String, String> environment, Clock clock);
    }

    private final String name;
    private final Wiring wiring;

    /** @param name as the catalog has it */
    protected WorkerFunction(String name, Map<String, String> environment, Clock clock, Plan plan) {
        var spec = FunctionCatalog.named(name).orElseThrow(() -> new IllegalArgumentException("the catalog has no function " + name));
        RequiredVariables.demand(spec, environment);
        this.name = name;
        this.wiring = plan.wire(environment, clock);
    }

    @Override
    public final void handleRequest(InputStream input, OutputStream output, @Nullable Context lambda) throws IOException {
        MDC.put("function", name);
        if (lambda != null) {
            MDC.put("request_id", lambda.getAwsRequestId());
        }
        try {
            output.write(wiring.work().on(input.readAllBytes()).getBytes(StandardCharsets.UTF_8));
        } finally {
            MDC.clear();
        }
    }

    @Override
    public final void close() {
        wiring.closing().forEach(Runnable::run);
    }
}
