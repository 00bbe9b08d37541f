package dev.karigar.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private final String name;
    private final Wiring wiring;

    protected WorkerFunction(String name, Wiring wiring) {
        this.name = name;
        this.wiring = wiring;
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
