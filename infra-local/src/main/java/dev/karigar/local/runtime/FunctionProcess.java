package dev.karigar.local.runtime;

import dev.karigar.local.runtime.RuntimeCall.Answered;
import dev.karigar.local.runtime.RuntimeCall.AskedForEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A function running in a process of its own behind AWS's runtime client. */
public final class FunctionProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LocalMain launch;
    private final RuntimeApi api;
    private final Process process;
    private final long startedAt;

    private FunctionProcess(LocalMain launch, RuntimeApi api, Process process, long startedAt) {
        this.launch = launch;
        this.api = api;
        this.process = process;
        this.startedAt = startedAt;
    }

    public static FunctionProcess start(LocalMain launch) throws IOException {
        var api = new RuntimeApi(Clock.systemUTC(), PATIENCE.toMillis());
        var builder = new ProcessBuilder(launch.command()).directory(launch.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(launch.log().toFile());
        builder.environment().clear();
        builder.environment().putAll(launch.variables(api.address()));
        long startedAt = System.nanoTime();
        var process = builder.start();
        // After the API's own threads have told what the process said last.
        var _ = process.onExit().thenAccept(ended -> api.calls().add(new RuntimeCall.Ended(System.nanoTime(), ended.exitValue())));
        return new FunctionProcess(launch, api, process, startedAt);
    }

    /** What the process calls next; waits for it. */
    public RuntimeCall next() throws InterruptedException {
        var call = api.calls().poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (call == null) {
            throw new IllegalStateException(launch.handler() + " said nothing for " + PATIENCE + "; its output is in " + launch.log());
        }
        return call;
    }

    /** The same, where only this can be right. */
    public <C extends RuntimeCall> C next(Class<C> expected) throws InterruptedException {
        var call = next();
        if (!expected.isInstance(call)) {
            throw new IllegalStateException(
                    "%s: %s instead of %s; its output is in %s".formatted(launch.handler(), call, expected.getSimpleName(), launch.log()));
        }
        return expected.cast(call);
    }

    /** The answer to the question for an event, asked already or not. */
    public void give(byte[] event) {
        api.give(event);
    }

    /** Waits until the process asks for an event, gives it, and waits for the answer. */
    public Answered answer(byte[] event) throws InterruptedException {
        next(AskedForEvent.class);
        give(event);
        return next(Answered.class);
    }

    /** Lets a process go on that asked to be restored. */
    public void restore() {
        api.restore();
    }

    /** On this JVM's nano clock. */
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
