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
 * Calls one function. Instances are made when they are needed, up to the limit; each handles one event at a time, and
 * callers beyond that wait for the first that is free.
 */
public final class FunctionHost implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FunctionHost.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Deployment deployment;
    private final Clock clock;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<FunctionInstance> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger made = new AtomicInteger();
    private final FunctionMetrics metrics = new FunctionMetrics();

    /**
     * What is deployed.
     *
     * @param timeout     how long one event may take
     * @param concurrency instances at most
     */
    public record Deployment(String name, FunctionCode code, Map<String, String> environment, Duration timeout, int memoryMb,
            int concurrency) {
    }

    public FunctionHost(Deployment deployment, Clock clock) {
        this.deployment = deployment;
        this.clock = clock;
        this.permits = new Semaphore(deployment.concurrency(), true);
    }

    public String name() {
        return deployment.name();
    }

    public FunctionMetrics metrics() {
        return metrics;
    }

    /** Calls the handler with these bytes and waits for the end. */
    public Invocation invoke(byte[] event, String requestId) {
        if (!admitted()) {
            metrics.ended(new Invocation.Throttled(), 0);
            return new Invocation.Throttled();
        }
        try {
            long start = System.nanoTime();
            var how = run(event, requestId);
            metrics.ended(how, System.nanoTime() - start);
            report(how, requestId);
            return how;
        } finally {
            permits.release();
        }
    }

    private boolean admitted() {
        try {
            return permits.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Invocation run(byte[] event, String requestId) {
        try {
            var instance = free();
            return call(instance, event, requestId);
        } catch (FunctionFault e) {
            LOG.log(Level.ERROR, "function " + name() + " could not be made, request " + requestId, e);
            return e.asCrash();
        }
    }

    private Invocation call(FunctionInstance instance, byte[] event, String requestId) {
        var limit = deployment.timeout();
        var context = new InvocationContext(requestId, name(), deployment.memoryMb(), System.nanoTime() + limit.toNanos());
        try {
            byte[] payload = instance.call(event, context, limit);
            idle.addFirst(instance);
            return new Invocation.Answered(payload);
        } catch (TimeoutException e) {
            instance.discard();
            return new Invocation.TimedOut(limit);
        } catch (FunctionFault e) {
            // Lambda keeps the environment after an exception, and replaces it after an error of the machine.
            if (e.getCause() instanceof Error) {
                instance.discard();
            } else {
                idle.addFirst(instance);
            }
            LOG.log(Level.ERROR, "function " + name() + " threw, request " + requestId, e.getCause());
            return e.asCrash();
        }
    }

    private FunctionInstance free() throws FunctionFault {
        var instance = idle.pollFirst();
        if (instance != null) {
            return instance;
        }
        metrics.started();
        return FunctionInstance.start(name() + "-" + made.incrementAndGet(), deployment.code(), deployment.environment(), clock);
    }

    private void report(Invocation how, String requestId) {
        if (how instanceof Invocation.TimedOut(var after)) {
            LOG.log(Level.ERROR, "function " + name() + " timed out after " + after.toSeconds() + " s, request " + requestId);
        }
    }

    @Override
    public void close() throws IOException {
        for (var instance = idle.pollFirst(); instance != null; instance = idle.pollFirst()) {
            instance.close();
        }
        deployment.code().close();
    }
}
