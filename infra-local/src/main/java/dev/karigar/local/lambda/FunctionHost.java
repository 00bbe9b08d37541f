package dev.karigar.local.lambda;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Invokes one function. Instances are created on demand up to the concurrency limit and handle one event at a time; further
 * callers wait for a free instance.
 */
public final class FunctionHost implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FunctionHost.class.getName());
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);

    private final Configuration configuration;
    private final Clock clock;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<FunctionInstance> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger created = new AtomicInteger();
    private final FunctionMetrics metrics = new FunctionMetrics();

    /**
     * A function's code and configuration.
     *
     * @param timeout     of one invocation
     * @param concurrency maximum number of instances
     */
    public record Configuration(String name, FunctionCode code, Map<String, String> environment, Duration timeout, int memoryMb,
            int concurrency) {
    }

    public FunctionHost(Configuration configuration, Clock clock) {
        this.configuration = configuration;
        this.clock = clock;
        this.permits = new Semaphore(configuration.concurrency(), true);
    }

    public String name() {
        return configuration.name();
    }

    public FunctionMetrics metrics() {
        return metrics;
    }

    /** Invokes the handler and waits for its result. */
    public InvocationResult invoke(byte[] event, String requestId) {
        if (!acquirePermit()) {
            metrics.record(new InvocationResult.Throttled(), 0);
            return new InvocationResult.Throttled();
        }
        try {
            long start = System.nanoTime();
            var result = run(event, requestId);
            metrics.record(result, System.nanoTime() - start);
            return result;
        } finally {
            permits.release();
        }
    }

    private boolean acquirePermit() {
        try {
            return permits.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private InvocationResult run(byte[] event, String requestId) {
        try {
            var instance = idleOrNew();
            return call(instance, event, requestId);
        } catch (FunctionFault e) {
            LOG.log(Level.ERROR, "function " + name() + " could not be initialised, request " + requestId, e);
            return e.result();
        }
    }

    private InvocationResult call(FunctionInstance instance, byte[] event, String requestId) {
        var timeout = configuration.timeout();
        var context = new InvocationContext(requestId, name(), configuration.memoryMb(), System.nanoTime() + timeout.toNanos());
        try {
            byte[] payload = instance.call(event, context, timeout);
            idle.addFirst(instance);
            return new InvocationResult.Success(payload);
        } catch (TimeoutException e) {
            instance.discard();
            LOG.log(Level.ERROR, "function " + name() + " timed out after " + timeout.toSeconds() + " s, request " + requestId);
            return new InvocationResult.TimedOut(timeout);
        } catch (FunctionFault e) {
            // Lambda reuses the environment after an exception and replaces it after a java.lang.Error.
            if (e.getCause() instanceof Error) {
                instance.discard();
            } else {
                idle.addFirst(instance);
            }
            LOG.log(Level.ERROR, "function " + name() + " threw an exception, request " + requestId, e.getCause());
            return e.result();
        }
    }

    private FunctionInstance idleOrNew() throws FunctionFault {
        var instance = idle.pollFirst();
        if (instance != null) {
            return instance;
        }
        metrics.recordColdStart();
        return FunctionInstance.start(name() + "-" + created.incrementAndGet(), configuration.code(), configuration.environment(), clock);
    }

    @Override
    public void close() throws IOException {
        for (var instance = idle.pollFirst(); instance != null; instance = idle.pollFirst()) {
            instance.close();
        }
        configuration.code().close();
    }
}
