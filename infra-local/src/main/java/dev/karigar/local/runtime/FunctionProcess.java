package dev.karigar.local.runtime;

import dev.karigar.local.runtime.RuntimeCall.EventRequested;
import dev.karigar.local.runtime.RuntimeCall.ResponseSent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A function in a process of its own, run by AWS's runtime client. */
public final class FunctionProcess implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final FunctionLaunch launch;
    private final RuntimeApi api;
    private final Process process;
    private final long startedAt;

    private FunctionProcess(FunctionLaunch launch, RuntimeApi api, Process process, long startedAt) {
        this.launch = launch;
        this.api = api;
        this.process = process;
        this.startedAt = startedAt;
    }

    public static FunctionProcess start(FunctionLaunch launch) throws IOException {
        var api = new RuntimeApi(Clock.systemUTC(), TIMEOUT);
        var builder = new ProcessBuilder(launch.command()).directory(launch.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(launch.log().toFile());
        builder.environment().clear();
        builder.environment().putAll(launch.variables(api.address()));
        long startedAt = System.nanoTime();
        var process = builder.start();
        var _ = process.onExit().thenAccept(ended -> api.calls().add(new RuntimeCall.ProcessExited(System.nanoTime(), ended.exitValue())));
        return new FunctionProcess(launch, api, process, startedAt);
    }

    /** Waits for the next call of the process. */
    public RuntimeCall next() throws InterruptedException {
        var call = api.calls().poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        if (call == null) {
            throw new IllegalStateException(launch.handler() + " made no call for " + TIMEOUT + "; its output is in " + launch.log());
        }
        return call;
    }

    /**
     * Waits for the next call of the process, which must be of this type.
     *
     * @throws IllegalStateException when it is of another type
     */
    public <C extends RuntimeCall> C next(Class<C> expected) throws InterruptedException {
        var call = next();
        if (!expected.isInstance(call)) {
            throw new IllegalStateException(
                    "%s: %s instead of %s; its output is in %s".formatted(launch.handler(), call, expected.getSimpleName(), launch.log()));
        }
        return expected.cast(call);
    }

    /** Provides the next event, which the process has requested or will request. */
    public void provide(byte[] event) {
        api.provide(event);
    }

    /** Waits until the process requests an event, provides it and waits for the response. */
    public ResponseSent invoke(byte[] event) throws InterruptedException {
        next(EventRequested.class);
        provide(event);
        return next(ResponseSent.class);
    }

    /** Answers the restore request of a process with SnapStart. */
    public void restore() {
        api.restore();
    }

    /** In {@link System#nanoTime()} of this JVM. */
    public long startedAt() {
        return startedAt;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        api.close();
    }
}
