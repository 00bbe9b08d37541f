package dev.karigar.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One execution environment: a handler object and the single thread that calls it. */
final class FunctionInstance {

    private static final System.Logger LOG = System.getLogger(FunctionInstance.class.getName());
    // Lambda's limit of the init phase is 10 s; a busy machine with two cores needs more.
    private static final Duration INIT_TIMEOUT = Duration.ofSeconds(60);

    private final ExecutorService thread;
    private final RequestStreamHandler handler;

    private FunctionInstance(ExecutorService thread, RequestStreamHandler handler) {
        this.thread = thread;
        this.handler = handler;
    }

    static FunctionInstance start(String name, FunctionCode code, Map<String, String> environment, Clock clock) throws FunctionFault {
        var thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
        try {
            return new FunctionInstance(thread, await(thread.submit(() -> {
                Thread.currentThread().setContextClassLoader(code.loader());
                return code.instantiate(environment, clock);
            }), INIT_TIMEOUT));
        } catch (FunctionFault | TimeoutException e) {
            thread.shutdownNow();
            throw e instanceof FunctionFault fault ? fault : new FunctionFault(e);
        }
    }

    byte[] call(byte[] event, Context context, Duration limit) throws FunctionFault, TimeoutException {
        return await(thread.submit(() -> {
            var output = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(event), output, context);
            return output.toByteArray();
        }), limit);
    }

    private static <T> T await(Future<T> work, Duration limit) throws FunctionFault, TimeoutException {
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new FunctionFault(rootOf(e.getCause()));
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new FunctionFault(e);
        }
    }

    private static Throwable rootOf(@Nullable Throwable fault) {
        if (fault instanceof InvocationTargetException target && target.getCause() != null) {
            return target.getCause();
        }
        return fault == null ? new IllegalStateException("no cause") : fault;
    }

    /** Interrupts the thread and closes the handler once the thread has ended. */
    void discard() {
        thread.shutdownNow();
        Thread.ofVirtual().start(this::close);
    }

    void close() {
        thread.shutdown();
        try {
            if (thread.awaitTermination(5, TimeUnit.SECONDS) && handler instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "an instance could not be closed", e);
        }
    }
}
